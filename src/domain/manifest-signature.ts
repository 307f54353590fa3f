/**
 * Signature of the manifest: Ed25519 in the format of OpenSSH (PROTOCOL.sshsig). It is text, names its public key, is bound to its purpose by a
 * namespace, and `ssh-keygen -Y verify`, which every system has, can check it. Bytes in, bytes out: hashing and signing are the caller's.
 */
export const signatureName = 'SHA256SUMS.sig';

/** What a signature is for; `-n` of ssh-keygen. One made for another purpose does not count. */
export const signatureNamespace = 'disclosure-portal';

const algorithm = 'ssh-ed25519';
const magic = ascii('SSHSIG');
const begin = '-----BEGIN SSH SIGNATURE-----';
const end = '-----END SSH SIGNATURE-----';

export interface ManifestSignature {
  /** 32 bytes. */
  publicKey: Uint8Array<ArrayBuffer>;
  /** 64 bytes. */
  signature: Uint8Array<ArrayBuffer>;
}

/** What Ed25519 signs: not the manifest but this, over its SHA-512. */
export const signedBytes = (sha512: Uint8Array): Uint8Array<ArrayBuffer> => joined([magic, field(ascii(signatureNamespace)), field(new Uint8Array()), field(ascii('sha512')), field(sha512)]);

/** Text of `SHA256SUMS.sig`. */
export function writeSignature({ publicKey, signature }: ManifestSignature): string {
  const bytes = joined([magic, number(1), field(keyBytes(publicKey)), field(ascii(signatureNamespace)), field(new Uint8Array()), field(ascii('sha512')), field(joined([field(ascii(algorithm)), field(signature)]))]);
  return `${begin}\n${(toBase64(bytes).match(/.{1,70}/g) ?? []).join('\n')}\n${end}\n`;
}

/** Undefined where it is no Ed25519 signature of this purpose. */
export function readSignature(text: string): ManifestSignature | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith(begin) || !trimmed.endsWith(end)) return undefined;
  const reader = readFields(fromBase64(trimmed.slice(begin.length, -end.length).replace(/\s+/g, '')));
  if (!reader?.expect(magic) || !reader.expect(number(1))) return undefined;
  const [key, namespace, reserved, hash, blob] = [reader.field(), reader.field(), reader.field(), reader.field(), reader.field()];
  const publicKey = key && readKey(key);
  const inner = blob && readFields(blob);
  const named = inner?.field();
  const signature = inner?.field();
  const right = reader.ended() && inner?.ended() && is(namespace, signatureNamespace) && is(reserved, '') && is(hash, 'sha512') && is(named, algorithm);
  return right && publicKey && signature?.length === 64 ? { publicKey, signature } : undefined;
}

/** `ssh-ed25519 AAAA… comment`, as `site.yaml` and ssh-keygen's list of signers have it. */
export const publicKeyLine = (publicKey: Uint8Array, comment = ''): string => `${algorithm} ${toBase64(keyBytes(publicKey))}${comment ? ` ${comment}` : ''}`;

/** The 32 bytes of such a line; undefined where it is none. */
export function readPublicKey(line: string): Uint8Array<ArrayBuffer> | undefined {
  const [name, encoded = ''] = line.trim().split(/\s+/);
  const bytes = name === algorithm ? fromBase64(encoded) : undefined;
  return bytes && readKey(bytes);
}

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => one.length === other.length && one.every((byte, index) => byte === other[index]);

const keyBytes = (publicKey: Uint8Array): Uint8Array => joined([field(ascii(algorithm)), field(publicKey)]);

function readKey(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const reader = readFields(bytes);
  const [name, key] = [reader?.field(), reader?.field()];
  return reader?.ended() && is(name, algorithm) && key?.length === 32 ? key : undefined;
}

/** Fields of a length and so many bytes, one after another; a field that runs beyond the end is undefined. */
function readFields(bytes: Uint8Array | undefined): { expect(prefix: Uint8Array): boolean; field(): Uint8Array<ArrayBuffer> | undefined; ended(): boolean } | undefined {
  if (!bytes) return undefined;
  let at = 0;
  return {
    expect(prefix) {
      const same = sameBytes(bytes.subarray(at, at + prefix.length), prefix);
      at += prefix.length;
      return same;
    },
    field() {
      if (at + 4 > bytes.length) return undefined;
      const length = new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0);
      at += 4 + length;
      return at <= bytes.length ? new Uint8Array(bytes.subarray(at - length, at)) : undefined;
    },
    ended: () => at === bytes.length,
  };
}

function number(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

const field = (bytes: Uint8Array): Uint8Array => joined([number(bytes.length), bytes]);

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  pieces.reduce((at, piece) => {
    all.set(piece, at);
    return at + piece.length;
  }, 0);
  return all;
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
const is = (bytes: Uint8Array | undefined, text: string): boolean => bytes !== undefined && sameBytes(bytes, ascii(text));
const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return ascii(atob(text));
  } catch {
    return undefined;
  }
}
