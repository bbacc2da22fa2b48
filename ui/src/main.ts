import './styles/global.css';
import './app/stone-app.js';
