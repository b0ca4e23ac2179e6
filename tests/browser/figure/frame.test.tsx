import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../src/app/styles/fonts.css';
import '../../../src/app/styles/tokens.css';
import '../../../src/app/styles/global.css';
import { exporting } from '../../../src/app/exporting';
import type { Figure } from '../../../src/domain/figure';
import type { Lang } from '../../../src/i18n/format';
import { pngTexts } from '../../support/png';
import { ExportingContext } from '../../../src/ui/parts/figure/exporting';
import { FigureFrame } from '../../../src/ui/parts/figure/frame';
import { WordsContext, wordsOf } from '../../../src/ui/parts/text';
import { Around } from './around';
import { aid, delegations, instruments, partners, training, units } from '../../gallery/cases';

function Page({ figure, lang = 'vi', onMark }: { figure: Figure; lang?: Lang; onMark?: (key: string) => void }) {
  return (
    <Around>
      <WordsContext value={wordsOf(lang)}>
        <ExportingContext value={exporting}>
          <main>
            <FigureFrame figure={figure} onMark={onMark} definition={<p>Khái niệm và cách tính</p>} sql="SELECT 1" />
          </main>
        </ExportingContext>
      </WordsContext>
    </Around>
  );
}

/** The drawing is there once its labels are: the library is fetched and the font loaded before. */
const drawn = (text: string) =>
  expect.poll(() => document.querySelector('[role=img] svg')?.textContent ?? '', { timeout: 15_000 }).toContain(text);

beforeEach(async () => {
  await page.viewport(1000, 700);
  document.documentElement.dataset['theme'] = 'light';
});
afterEach(() => vi.restoreAllMocks());

test('a figure is one image whose name is its finding and its sentence', async () => {
  const figure = instruments('vi');
  const screen = await render(<Page figure={figure} />);
  await drawn('9T\u00a02026');
  const image = screen.getByRole('img', { name: /Ký 6/ });
  expect(image.element().getAttribute('aria-label')).toContain(figure.sentence);
  await expect.element(screen.getByRole('heading', { name: /nhiều hơn cùng kỳ/ })).toBeInTheDocument();
});

test('what happened meanwhile is told under the figure: how much on the screen, all of it on paper', async () => {
  const figure = instruments('vi', { marks: true });
  await render(<Page figure={figure} />);
  const foot = document.querySelector('figcaption');
  expect(foot?.innerText).toContain('3 mốc');
  for (const mark of figure.marks ?? []) {
    expect(foot?.textContent).toContain(mark.source);
    expect(foot?.innerText).not.toContain(mark.text);
  }
});

test('arrow keys read the marks out, Enter opens one, Escape leaves', async () => {
  const onMark = vi.fn<(key: string) => void>();
  const screen = await render(<Page figure={instruments('vi')} onMark={onMark} />);
  await drawn('2016');
  screen.getByRole('img').element().focus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect
    .poll(() => document.querySelector('[aria-live=polite]')?.textContent)
    .toContain('9T\u00a02026, Điều ước quốc tế, 1, Kế hoạch năm 8');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onMark).toHaveBeenCalledExactlyOnceWith('indicator=O01&by=agreements.instrument&group=thoa_thuan&period=chin_thang-2026-09-14');
});

test('T turns the figure into its table and back; the focus stays', async () => {
  const onMark = vi.fn<(key: string) => void>();
  const screen = await render(<Page figure={aid('vi')} onMark={onMark} />);
  await drawn('Giải ngân');
  const flip = screen.getByRole('button', { name: /Xem dạng bảng/ });
  flip.element().focus();
  await userEvent.keyboard('t');
  await expect.element(screen.getByRole('region', { name: /Bảng số liệu/ })).toBeInTheDocument();
  expect(document.activeElement).toBe(flip.element());
  await userEvent.click(screen.getByRole('button', { name: 'Xem bản ghi tạo nên 9,8' }));
  expect(onMark).toHaveBeenCalledWith('indicator=I01&period=chin_thang-2026-09-14');
  flip.element().focus();
  await userEvent.keyboard('T');
  await drawn('Giải ngân');
});

test('the keys are those of the figure that holds the focus, and never with a modifier', async () => {
  const screen = await render(<Page figure={training('vi')} />);
  await drawn('Phản ứng');
  screen.getByRole('figure').element().focus();
  await userEvent.keyboard('{Control>}i{/Control}');
  expect(document.querySelector('[role=dialog]')).toBeNull();
  await userEvent.keyboard('i');
  await expect.element(screen.getByRole('dialog', { name: 'Định nghĩa và cách tính' })).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('s');
  await expect.element(screen.getByText('SELECT 1')).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
});

test('the menu holds every action with its key', async () => {
  const screen = await render(<Page figure={delegations('en')} lang="en" />);
  await drawn('Inbound');
  await userEvent.click(screen.getByRole('button', { name: /^More/ }));
  await expect.poll(() => [...document.querySelectorAll('[role=menuitem] kbd')].map((k) => k.textContent).join('')).toBe('ITSMBCDL');
  await userEvent.keyboard('{Escape}');
});

test('a picture and a file can be kept, and the sentence copied or kept', async () => {
  const kept: { name: string; type: string; size: number }[] = [];
  const blobs = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = make(blob);
    if (blob instanceof Blob) blobs.set(address, blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    kept.push({ name: this.download, type: blob?.type ?? '', size: blob?.size ?? 0 });
  });
  const screen = await render(<Page figure={units('vi')} />);
  for (const format of ['PNG', 'SVG', 'CSV']) {
    screen.getByRole('figure').element().focus();
    await userEvent.keyboard('d');
    await userEvent.click(screen.getByRole('button', { name: new RegExp(format) }));
    await expect.poll(() => kept.length, { timeout: 15_000 }).toBe(['PNG', 'SVG', 'CSV'].indexOf(format) + 1);
  }
  expect(kept.map((k) => k.type)).toEqual(['image/png', 'image/svg+xml', 'text/csv;charset=utf-8']);
  expect(
    kept.every((k) => k.size > 500 && k.name.endsWith(k.type.includes('png') ? '.png' : k.type.includes('svg') ? '.svg' : '.csv')),
  ).toBe(true);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  screen.getByRole('figure').element().focus();
  await userEvent.keyboard('m');
  await expect.poll(() => kept.at(-1)?.name).toBe('units.txt');
});

test('a picture is 960 wide at two pixels a unit, with ink on the surface', async () => {
  const { pngFile } = await import('../../../src/exports/png');
  const { readTheme } = await import('../../../src/figures/screen/theme');
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name);
  const figure = instruments('vi');
  const blob = await pngFile(
    { figure, theme: readTheme(read), lang: 'vi', t: wordsOf('vi').t },
    { ui: read('--font-ui'), read: read('--font-read') },
  );
  const texts = pngTexts(new Uint8Array(await blob.arrayBuffer()));
  expect(texts.get('Title')).toBe(figure.title);
  expect(texts.get('Description')).toContain(`Mã: ${figure.passport}.`);
  const bitmap = await createImageBitmap(blob);
  expect(bitmap.width).toBe(1920);
  const wide = await pngFile(
    { figure, theme: readTheme(read), lang: 'vi', t: wordsOf('vi').t, width: 1280 },
    { ui: read('--font-ui'), read: read('--font-read') },
    3,
  );
  expect((await createImageBitmap(wide)).width).toBe(3840);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const g = canvas.getContext('2d');
  g?.drawImage(bitmap, 0, 0);
  const pixels = g?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
  const dark = (top: number, bottom: number): number => {
    let count = 0;
    for (let y = top; y < bottom; y++) for (let x = 0; x < bitmap.width; x++) if ((pixels[(y * bitmap.width + x) * 4] ?? 255) < 90) count++;
    return count;
  };
  expect([pixels[0], pixels[1], pixels[2]]).toEqual([0xff, 0xfe, 0xfb]);
  expect(dark(40, 120)).toBeGreaterThan(500);
  expect(dark(300, 700)).toBeGreaterThan(5000);
});

test('the theme, the language and the width redraw the figure in place', async () => {
  const screen = await render(<Page figure={instruments('vi')} />);
  await drawn('2016');
  const before = document.querySelector('[role=img] svg')?.getAttribute('width');
  await page.viewport(560, 700);
  await expect.poll(() => document.querySelector('[role=img] svg')?.getAttribute('width')).not.toBe(before);
  await screen.rerender(<Page figure={instruments('en')} lang="en" />);
  await drawn('9M\u00a02026');
});

test('hostile names are text in labels, tooltip, table and menu', async () => {
  const figure = partners('vi', { hostile: true });
  const screen = await render(<Page figure={figure} />);
  await drawn('Nhật Bản');
  screen.getByRole('img').element().focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await drawn('onerror=alert(1)>');
  await userEvent.keyboard('t');
  await expect.element(screen.getByRole('rowheader', { name: /onerror=alert/ })).toBeInTheDocument();
  expect(document.querySelector('img')).toBeNull();
});

test('the table of units marks what is missing in words and draws no bar for it', async () => {
  const screen = await render(<Page figure={units('vi')} onMark={() => undefined} />);
  const row = screen.getByRole('row', { name: /Viện Chiến lược/ });
  expect(row.element().textContent).toContain('Chưa có số liệu');
  await page.viewport(390, 844);
  await expect.element(screen.getByRole('combobox')).toBeVisible();
});
