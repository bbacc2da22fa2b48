/** The themes that can be chosen; `system` follows the reader's machine. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const key = 'touchstone.theme';

/** Shows the theme that was chosen on this machine. A browser that keeps nothing follows the machine. */
export function applyTheme(theme: string | null = readTheme()): void {
  document.documentElement.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : '';
}

/** Chooses a theme for this machine. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme);
  try {
    localStorage.setItem(key, theme);
  } catch {
    // A browser that may keep nothing shows the theme until it is closed.
  }
}

function readTheme(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
