const seconds: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600, d: 86_400 };

/** A figure as people write it, in the measure's own unit: `90 %` is 0.9, `4 h` are seconds. Undefined for what is none. */
export function readFigure(text: string): number | undefined {
  const [, number = '', unit = ''] = /^(-?\d+(?:[.,]\d+)?)\s*(%|s|min|h|d)?$/.exec(text.trim()) ?? [];
  const value = Number(number.replace(',', '.'));
  if (number === '' || !Number.isFinite(value)) {
    return undefined;
  }
  // Ninety per cent is 0.9, not 0.9000000000000001.
  return unit === '%' ? Number((value / 100).toPrecision(12)) : value * (seconds[unit] ?? 1);
}
