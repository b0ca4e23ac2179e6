/** A name nothing else has: 20 hex digits. Pages over plain http, as intranets serve them, have no `crypto.randomUUID`. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (b) => b.toString(16).padStart(2, '0')).join('');
}
