import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { publicKeyLine, readPublicKey, readSignature, sameBytes, signatureName, signedBytes, writeSignature } from '../domain/manifest-signature.ts';
import { manifestName } from './manifest.ts';

/** A new Ed25519 pair: the private key as PKCS #8 PEM, the public one as `site.yaml` names it. */
export function newKeyPair(comment: string): { privateKey: string; publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, publicKey: publicKeyLine(rawKey(publicKey), comment) };
}

/** The private key of a PEM text; undefined where it is none of Ed25519. */
export function readPrivateKey(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

/** Signs the manifest of a site as it stands; the signature appears whole or not at all. Returns the line of the public key. */
export async function signManifest(siteDir: string, key: KeyObject): Promise<string> {
  const publicKey = rawKey(createPublicKey(key));
  const signature = new Uint8Array(sign(null, signedBytes(digestOf(await readFile(join(siteDir, manifestName)))), key));
  // Beside the site, on its disk: a file that is half written is never in it.
  const passing = join(dirname(siteDir), `.${basename(siteDir)}.sig`);
  await mkdir(dirname(siteDir), { recursive: true });
  try {
    await writeFile(passing, writeSignature({ publicKey, signature }));
    await rename(passing, join(siteDir, signatureName));
  } finally {
    await rm(passing, { force: true });
  }
  return publicKeyLine(publicKey);
}

export type SignatureState =
  | { state: 'none' }
  /** No signature of this kind, or one that does not fit the manifest. */ | { state: 'invalid' }
  /** Fits the manifest; `trusted` where its key is among those that were named. */ | { state: 'valid'; trusted: boolean; publicKey: string };

/** Holds the signature of a published site against its manifest and the public keys that are known, written as in `site.yaml`. */
export async function verifySignature(siteDir: string, publicKeys: readonly string[]): Promise<SignatureState> {
  const text = await readFile(join(siteDir, signatureName), 'utf8').catch(() => undefined);
  if (text === undefined) return { state: 'none' };
  const found = readSignature(text);
  const manifest = await readFile(join(siteDir, manifestName)).catch(() => undefined);
  if (!found || !manifest) return { state: 'invalid' };
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(found.publicKey).toString('base64url') }, format: 'jwk' });
  if (!verify(null, signedBytes(digestOf(manifest)), key, found.signature)) return { state: 'invalid' };
  const trusted = publicKeys.some((line) => {
    const known = readPublicKey(line);
    return known !== undefined && sameBytes(known, found.publicKey);
  });
  return { state: 'valid', trusted, publicKey: publicKeyLine(found.publicKey) };
}

const digestOf = (bytes: Uint8Array): Uint8Array => createHash('sha512').update(bytes).digest();
const rawKey = (key: KeyObject): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(key.export({ format: 'jwk' }).x as string, 'base64url'));
