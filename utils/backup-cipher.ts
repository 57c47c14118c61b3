// Bytes and a passphrase → sealed bytes, and back. PBKDF2-SHA-256, AES-GCM; the passphrase is kept nowhere.
// Layout: "JIKIMI-SEALED" · version (1) · iterations (4, big-endian) · salt (16) · nonce (12) · ciphertext with tag.
import { BackupError } from './backup-error';

const magic = new TextEncoder().encode('JIKIMI-SEALED');
const version = 1;
/** OWASP's floor for PBKDF2-SHA-256 (2023). */
const iterations = 600_000;
/** A file may not keep the browser busy for minutes. */
const mostIterations = 10_000_000;
const headLength = magic.length + 1 + 4 + 16 + 12;

type Bytes = Uint8Array<ArrayBuffer>;

async function keyOf(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  // One word, however the keyboard composed it.
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Whether the bytes are sealed. */
export function isSealed(bytes: Uint8Array): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** Seals; the head is authenticated too, so that nothing of it can be changed. */
export async function seal(bytes: Bytes, passphrase: string): Promise<Bytes> {
  const head = new Uint8Array(headLength);
  head.set(magic);
  head[magic.length] = version;
  new DataView(head.buffer).setUint32(magic.length + 1, iterations);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  head.set(salt, magic.length + 5);
  head.set(nonce, magic.length + 21);
  const key = await keyOf(passphrase, salt, iterations);
  const hidden = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: head }, key, bytes);
  const sealed = new Uint8Array(headLength + hidden.byteLength);
  sealed.set(head);
  sealed.set(new Uint8Array(hidden), headLength);
  return sealed;
}

/** Opens. Throws `passphrase-wrong` for a wrong word and for changed bytes alike: they cannot be told apart. */
export async function unseal(bytes: Bytes, passphrase: string): Promise<Bytes> {
  if (bytes.length < headLength + 16) throw new BackupError('truncated');
  const head = bytes.slice(0, headLength);
  if ((head[magic.length] ?? 0) > version) throw new BackupError('newer');
  const rounds = new DataView(head.buffer).getUint32(magic.length + 1);
  if (rounds < 100_000 || rounds > mostIterations) throw new BackupError('tampered');
  const key = await keyOf(passphrase, head.slice(magic.length + 5, magic.length + 21), rounds);
  try {
    const how = { name: 'AES-GCM', iv: head.slice(magic.length + 21), additionalData: head };
    return new Uint8Array(await crypto.subtle.decrypt(how, key, bytes.slice(headLength)));
  } catch {
    throw new BackupError('passphrase-wrong');
  }
}
