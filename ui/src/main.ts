import './styles/global.css';
import './app/stone-app.js';
import { applyTheme } from './app/theme.js';

applyTheme();
