import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicKeyLine, readPublicKey, readSignature, writeSignature } from '../../../src/domain/manifest-signature.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

test('what is written is read again', () => {
  fc.assert(fc.property(bytes(32), bytes(64), (publicKey, signature) => {
    expect(readSignature(writeSignature({ publicKey: new Uint8Array(publicKey), signature: new Uint8Array(signature) }))).toEqual({ publicKey: new Uint8Array(publicKey), signature: new Uint8Array(signature) });
    expect(readPublicKey(publicKeyLine(publicKey, '澄湖区'))).toEqual(new Uint8Array(publicKey));
  }));
});

test('anything else is no signature and no key, and never a fault', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.base64String().map((text) => `-----BEGIN SSH SIGNATURE-----\n${text}\n-----END SSH SIGNATURE-----\n`)), (text) => {
    expect(readSignature(text)).toBeUndefined();
    expect(readPublicKey(text)).toBeUndefined();
    expect(readPublicKey(`ssh-ed25519 ${text}`)).toBeUndefined();
  }));
});

test('a signature cut short at any place is none', () => {
  const whole = writeSignature({ publicKey: new Uint8Array(32), signature: new Uint8Array(64) });
  const body = whole.split('\n').slice(1, -2).join('');
  for (let length = 0; length < body.replace(/=+$/, '').length; length += 1) expect(readSignature(`-----BEGIN SSH SIGNATURE-----\n${body.slice(0, length)}\n-----END SSH SIGNATURE-----\n`)).toBeUndefined();
});
