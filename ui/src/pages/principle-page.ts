import { html, LitElement } from 'lit';
export class X extends LitElement { override render() { return html``; } }
