/** What stands in the place of a secret. */
const hidden = '•••';

/** The forms in which a secret goes over a wire. */
function formsOf(secret: string): readonly string[] {
  const base64 = Buffer.from(secret).toString('base64').replace(/=+$/, '');
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), base64];
}

/** Takes secrets out of what is told, however they are written there. */
export function redactor(secrets: Readonly<Record<string, string>>): (text: string) => string {
  const forms = [...new Set(Object.values(secrets).flatMap(formsOf))].filter((form) => form !== '').sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((told, form) => told.replaceAll(form, hidden), text);
}
