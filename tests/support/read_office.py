"""What openpyxl finds in the three files of a figure, as one line of JSON: charts with the numbers they keep and the cells they name, cells, tables."""
import io
import json
import posixpath
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

from openpyxl import load_workbook
from openpyxl.chart.chartspace import ChartSpace
from openpyxl.utils.datetime import to_excel
from openpyxl.xml.functions import fromstring

CHART = '{http://schemas.openxmlformats.org/drawingml/2006/chart}'
WORD = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'


def plain(value):
    return to_excel(value) if hasattr(value, 'isoformat') else value


def kept(numbers):
    cache = numbers.numRef.numCache
    points = {point.idx: float(point.v) for point in cache.pt}
    return [points.get(i) for i in range(cache.ptCount)]


def cells(sheet, formula):
    return [cell[0].value for cell in sheet[formula.split('!')[-1].replace('$', '')]]


def charts(package, folder):
    names = [n for n in package.namelist() if re.fullmatch(folder + r'/charts/chart\d+\.xml', n)]
    for name in sorted(names, key=lambda n: int(re.search(r'\d+', n).group())):
        links = tree.fromstring(package.read(name.replace('charts/', 'charts/_rels/') + '.rels'))
        target = posixpath.normpath(posixpath.join(posixpath.dirname(name), links[0].get('Target')))
        sheet = load_workbook(io.BytesIO(package.read(target))).worksheets[0]
        root = fromstring(package.read(name))
        # The link to the workbook is none that openpyxl knows: it reads charts of sheets.
        root.remove(root.find(CHART + 'externalData'))
        area = ChartSpace.from_tree(root).chart.plotArea
        found = []
        for group in area._charts:
            for series in group.ser:
                numbers = series.val if series.val is not None else series.yVal
                found.append({
                    'name': series.tx.strRef.strCache.pt[0].v,
                    'kept': kept(numbers),
                    'cells': cells(sheet, numbers.numRef.f),
                })
        yield found


def read(folder):
    slides, document = (zipfile.ZipFile(f'{folder}/{name}') for name in ('figure.pptx', 'figure.docx'))
    book = load_workbook(f'{folder}/figure.xlsx').worksheets[0]
    body = tree.fromstring(document.read('word/document.xml'))
    return {
        'slides': list(charts(slides, 'ppt')),
        'document': list(charts(document, 'word')),
        'sheet': [[plain(value) for value in row] for row in book.iter_rows(values_only=True)],
        'rows': [
            [''.join(t.text or '' for t in cell.iter(WORD + 't')) for cell in row.iter(WORD + 'tc')] for row in body.iter(WORD + 'tr')
        ],
    }


for folder in sys.argv[1:]:
    print(json.dumps(read(folder)))
