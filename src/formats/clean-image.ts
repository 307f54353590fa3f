import { cleanGif } from './clean-gif.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';
import { cleanSvg } from './clean-svg.ts';
import { cleanWebp } from './clean-webp.ts';

export type CleanableImage = 'jpeg' | 'png' | 'webp' | 'gif' | 'svg';

const cleaners: Record<CleanableImage, (bytes: Uint8Array) => Uint8Array> = { jpeg: cleanJpeg, png: cleanPng, webp: cleanWebp, gif: cleanGif, svg: cleanSvg };

/** An image without names, places, remarks, programs' data and what follows its end; its pixels stay byte for byte. Throws an Error in Chinese where it is broken. */
export const cleanImage = (type: CleanableImage, bytes: Uint8Array): Uint8Array => cleaners[type](bytes);
