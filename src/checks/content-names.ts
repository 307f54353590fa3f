/** Names of files and folders as paths under the content folder, `policies/2025/stops.txt`. */

/** The name itself, without the folders above. */
export const lastPart = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** A name with what cannot be seen written as `\\u{200b}`, so that the report does not mislead as the name does. */
export const shownName = (name: string): string => name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
