/** VNI Windows fonts: a plain vowel is followed by a second letter that carries its marks. Small letters; capitals are derived. */
const AFTER: Readonly<Record<string, string>> = {
  a: 'ùá øà ûả õã ïạ ââ áấ àầ åẩ ãẫ äậ êă éắ èằ úẳ üẵ ëặ',
  e: 'ùé øè ûẻ õẽ ïẹ âê áế àề åể ãễ äệ',
  o: 'ùó øò ûỏ õõ ïọ âô áố àồ åổ ãỗ äộ',
  u: 'ùú øù ûủ õũ ïụ',
  y: 'ùý øỳ ûỷ õỹ',
  ô: 'ùớ øờ ûở õỡ ïợ',
  ö: 'ùứ øừ ûử õữ ïự',
};
const ALONE: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

const pairs = new Map<string, string>();
const singles = new Map<string, string>();
for (const [base, marks] of Object.entries(AFTER)) {
  for (const [mark = '', letter = ''] of marks.split(' ').map((pair) => pair.split(''))) {
    pairs.set(base + mark, letter);
    pairs.set(base.toUpperCase() + mark.toUpperCase(), letter.toUpperCase());
    // "Ñoäc laäp", but also "Aán": a capital with a small mark.
    pairs.set(base.toUpperCase() + mark, letter.toUpperCase());
  }
}
for (const [sign, letter] of Object.entries(ALONE)) {
  singles.set(sign, letter);
  singles.set(sign.toUpperCase(), letter.toUpperCase());
}

const SIGN = /[aeouyôöAEOUYÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ôöñíìæóòîÔÖÑÍÌÆÓÒÎ]/g;

/** Text in VNI letters (decoded as windows-1252) in Vietnamese letters. */
export const fromVni = (text: string): string => text.replace(SIGN, (sign) => pairs.get(sign) ?? single(sign));

function single(sign: string): string {
  const [first = '', second = ''] = sign;
  return (singles.get(first) ?? first) + (singles.get(second) ?? second);
}
