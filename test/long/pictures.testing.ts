import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';

const kept = fileURLToPath(new URL('pictures/', import.meta.url));
const differing = fileURLToPath(new URL('../../.cache/pictures/', import.meta.url));

/** How many pixels of the screen become one of the kept picture, across and down: what smoothing does to an edge is lost in it, and so are most of the bytes. */
const scale = 4;

/** By how much of all there is a pixel may differ, and how many may differ by more: letters that are rounded otherwise do not, a sign that moves does. */
const threshold = 0.04;
const allowed = 8;

/** A picture of which each pixel is the mean of so many by so many. */
function shrunk(picture: PNG): PNG {
  const small = new PNG({ width: Math.ceil(picture.width / scale), height: Math.ceil(picture.height / scale) });
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      const [right, bottom] = [Math.min(picture.width, (x + 1) * scale), Math.min(picture.height, (y + 1) * scale)];
      const sums = [0, 0, 0];
      for (let fromY = y * scale; fromY < bottom; fromY++) {
        for (let fromX = x * scale; fromX < right; fromX++) {
          for (let channel = 0; channel < 3; channel++) {
            sums[channel] = (sums[channel] ?? 0) + (picture.data[(fromY * picture.width + fromX) * 4 + channel] ?? 0);
          }
        }
      }
      const of = (right - x * scale) * (bottom - y * scale);
      small.data.set([...sums.map((sum) => Math.round(sum / of)), 255], (y * small.width + x) * 4);
    }
  }
  return small;
}

/** A picture of a page as it stands: of all of it, or of what its window shows. */
export const takePicture = async (page: Page, fullPage: boolean): Promise<PNG> => PNG.sync.read(await page.screenshot({ fullPage, animations: 'disabled', caret: 'hide', scale: 'css' }));

const write = (folder: string, name: string, picture: PNG): string => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${name}.png`, PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0 }));
  return `${folder}${name}.png`;
};

/** Keeps a picture as what its view looks like from now on; it lies beside in its full size, to be looked at. */
export function keepPicture(name: string, picture: PNG): void {
  write(kept, name, shrunk(picture));
  write(differing, name, picture);
}

/** Forgets the pictures of an earlier comparison. */
export const clearDifferences = (): void => rmSync(differing, { recursive: true, force: true });

/** The names of the pictures that are kept. */
export const keptPictures = (): readonly string[] => readdirSync(kept).map((file) => file.replace(/\.png$/, ''));

/** How many pixels of two pictures of one size differ, once both are shrunk, and where. */
export function compare(left: PNG, right: PNG): { readonly pixels: number; readonly difference: PNG } {
  const difference = new PNG({ width: left.width, height: left.height });
  return { pixels: pixelmatch(left.data, right.data, difference.data, left.width, left.height, { threshold, includeAA: true }), difference };
}

/** How a picture differs from one that is kept, or nothing. Writes what it differs in where it does. */
export function differenceFromKept(name: string, picture: PNG): string | undefined {
  if (!existsSync(`${kept}${name}.png`)) {
    return `is not kept: ${write(differing, name, picture)}`;
  }
  const before = PNG.sync.read(readFileSync(`${kept}${name}.png`));
  const now = shrunk(picture);
  if (before.width !== now.width || before.height !== now.height) {
    return `is ${now.width} × ${now.height} instead of ${before.width} × ${before.height}: ${write(differing, name, picture)}`;
  }
  const { pixels, difference } = compare(before, now);
  return pixels <= allowed ? undefined : `differs in ${pixels} pixels: ${write(differing, name, picture)}, ${write(differing, `${name}-difference`, difference)}`;
}

/** Whether two pictures of one size would be told apart. */
export const differ = (left: PNG, right: PNG): boolean => compare(shrunk(left), shrunk(right)).pixels > allowed;
