/** By table: the column that counts all, and those that count a part of them, which cannot be more. */
export const countedParts: Readonly<Record<string, { readonly whole: string; readonly parts: readonly string[] }>> = {
  engagement_result: { whole: 'n', parts: ['favourable_n', 'promoters', 'passives', 'detractors'] },
};
