/** What a plugin says of itself is not for the terminal to obey, nor longer than a line. */
export function firstLine(message: string): string {
  const [line = ''] = message.toWellFormed().split('\n');
  return line.replace(/\p{Cc}/gu, ' ').slice(0, 200).replace(/\.$/, '') || 'it gave no reason';
}
