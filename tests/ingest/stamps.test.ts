import { describe, expect, test } from 'vitest';
import { openZip } from '../../src/archive/read';
import { ZIP_LIMITS } from '../../src/ingest/bytes/limits';
import { problemText } from '../../src/i18n/problems';
import { openFile } from '../../src/ingest/open-file';
import { secrecyStamp, secretName } from '../../src/ingest/secrecy';
import { sheetData, workbook } from '../support/workbook';
import { bytes, refused, zip } from './refused';

describe('a secrecy stamp', () => {
  const stamped = 'Bộ Tư pháp,,,TỐI MẬT\na,b,c,d\n1,2,3,4\n';
  test.each<[string, Uint8Array]>([
    ['above the table', bytes(stamped)],
    ['below it', bytes('a,b,c,d\n1,2,3,4\n,,Độ mật: Mật,\n')],
    ['in an archive', zip({ 'a.csv': bytes(stamped) })],
    [
      'in a cell of a workbook',
      workbook([
        {
          name: 'A',
          xml: sheetData([
            ['', 'MẬT'],
            ['a', 'b'],
            [1, 2],
          ]),
        },
      ]),
    ],
    [
      'in the name of a sheet',
      workbook([
        {
          name: 'Mật',
          xml: sheetData([
            ['a', 'b'],
            [1, 2],
          ]),
        },
      ]),
    ],
    [
      'on a hidden sheet',
      workbook([
        { name: 'A', xml: sheetData([['a']]) },
        { name: 'B', state: 'hidden', xml: sheetData([['(TUYỆT MẬT)']]) },
      ]),
    ],
  ])('%s refuses the file', async (_, content) => expect(await refused(content)).toEqual(['file_secret']));
});

test.each([
  'MẬT',
  'Tối mật',
  'TUYỆT MẬT',
  'T Ố I   M Ậ T',
  'Độ mật: Mật',
  'Dấu mật - Tối mật',
  'BỘ TƯ PHÁP – TUYỆT MẬT',
  'BỘ TƯ PHÁP\nMẬT\nSố: 12/BC',
  'MẬT'.normalize('NFD'),
])('%s is a stamp', (text) => expect(secrecyStamp(['Biểu 01', text])).not.toBeNull());

test.each([
  'Tập huấn bảo mật thông tin',
  'Mật độ dân số',
  'Bí mật nhà nước',
  'Hội thảo về tài liệu mật và tối mật hóa dữ liệu',
  'Bảo vệ bí mật nhà nước độ mật trong hợp tác quốc tế',
  'Sữa mật ong',
  'Mật khẩu: 12',
  'Mất',
  'MAT',
])('%s is none', (text) => expect(secrecyStamp([text])).toBeNull());

describe('a stamp in a name', () => {
  test.each([
    'Tối mật - báo cáo quý.csv',
    'bao cao (mật).xlsx',
    '[MẬT] danh sách.csv.gz',
    'Báo cáo công tác tối mật.xlsx',
    'bao_cao_TOI_MAT.csv',
    'BÁO CÁO TUYỆT MẬT.xlsx',
    'Hồ sơ – Tuyệt Mật.parquet',
    'Tuyệt mật/units.csv',
    'Tối mật.csv'.normalize('NFD'),
  ])('%s is refused, alone or in an archive', async (name) => {
    expect(await refused(bytes('a,b\n1,2\n'), name)).toEqual(['file_secret']);
    expect(await refused(zip({ 'units.csv': bytes('a,b\n1,2\n'), [name]: bytes('a,b\n1,2\n') }), 'goi.zip')).toEqual(['file_secret']);
  });
  test.each([
    'bí mật thương mại.csv',
    'bí_mật_kinh_doanh.csv',
    'Mật độ dân số.xlsx',
    'mật khẩu.csv',
    'Bảo mật - thông tin.csv',
    'mat.csv',
    'tối mật hóa dữ liệu.csv',
    'Danh mục bí mật nhà nước.xlsx',
  ])('%s is none', (name) => expect(secretName(name)).toBeNull());
});

test('what an archive holds besides tables is told; what systems put there is not', async () => {
  const inside = { 'units.csv': bytes('a,b\n1,2\n'), 'cũ.xls': bytes('x'), 'con/công văn.pdf': bytes('x') };
  const outcome = await openFile({
    name: 'goi.zip',
    bytes: zip({ ...inside, '__MACOSX/._units.csv': bytes('x'), 'con/Thumbs.db': bytes('x') }),
  });
  expect(outcome.ok && outcome.value.parts.map((part) => part.name)).toEqual(['units.csv']);
  expect(outcome.problems).toMatchObject([{ code: 'archive_others', value: 'cũ.xls, con/công văn.pdf', params: { files: 2 } }]);
  expect(problemText(outcome.problems[0]!, 'vi')?.what).toContain('2 tệp không phải bảng số liệu nên không đọc: cũ.xls, con/công văn.pdf');
});

describe('a stamp outside the cells of a workbook', () => {
  const cells = sheetData([
    ['a', 'b'],
    [1, 2],
  ]);
  const withFoot = (foot: string) => workbook([{ name: 'A', xml: `${cells}<headerFooter>${foot}</headerFooter>` }]);
  test('in a header or a footer of the page', async () => {
    expect(
      await refused(withFoot('<oddHeader>&amp;LBộ Tư pháp&amp;R&amp;"Times New Roman,Bold"&amp;14&amp;KFF0000MẬT</oddHeader>')),
    ).toEqual(['file_secret']);
    expect(await refused(withFoot('<firstFooter>&amp;CTỐI MẬT</firstFooter>'))).toEqual(['file_secret']);
    expect(await refused(withFoot('<oddFooter>&amp;CTrang &amp;P/&amp;N, mật độ</oddFooter>'))).toEqual([]);
  });
  test('in a text box', async () => {
    const open = openZip(workbook([{ name: 'A', xml: cells }]), ZIP_LIMITS);
    const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const boxed = zip({
      ...Object.fromEntries(open.paths.map((path) => [path, open.read(path)])),
      'xl/worksheets/_rels/sheet1.xml.rels': bytes(
        `<Relationships><Relationship Id="d" Type="${links}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
      ),
      'xl/drawings/drawing1.xml': bytes(
        '<xdr:wsDr><xdr:txBody><a:p><a:r><a:t>TUYỆT </a:t></a:r><a:r><a:t>MẬT</a:t></a:r></a:p></xdr:txBody></xdr:wsDr>',
      ),
    });
    expect(await refused(boxed, 'a.xlsx')).toEqual(['file_secret']);
  });
});
