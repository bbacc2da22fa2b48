/** What a stranger wrote, without anything that a terminal would obey. Lines and tabs stay. */
export const plainText = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, '�');
