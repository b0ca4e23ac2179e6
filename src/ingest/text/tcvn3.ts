/** TCVN 5712:1993 (ABC fonts). Capitals with a tone mark stand among the control characters and below 0xA0. */
const LOW: Readonly<Record<number, string>> = {
  1: 'Ú',
  2: 'Ụ',
  4: 'Ừ',
  5: 'Ử',
  6: 'Ữ',
  17: 'Ứ',
  18: 'Ự',
  19: 'Ỳ',
  20: 'Ỷ',
  21: 'Ỹ',
  22: 'Ý',
  23: 'Ỵ',
};

/** What 0x80 … 0xFF stand for, sixteen a line. */
const HIGH = [
  'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ',
  'ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ',
  '\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ',
  '\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ',
  'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ',
  'éẹềểễếệìỉỄẾỒĩíịò',
  'Ổỏõóọồổỗốộờởỡớợù',
  'ỖủũúụừửữứựỳỷỹýỵỐ',
].join('');

/** The character of each byte. */
export const TCVN3: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte < 128 ? (LOW[byte] ?? String.fromCharCode(byte)) : HIGH[byte - 128]!,
);
