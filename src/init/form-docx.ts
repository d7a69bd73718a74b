import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SimpleField,
  type Table,
  TextRun,
} from 'docx';
import type { FormBlock, FormDocument } from './form-document.ts';
import { fieldsTable, formTable } from './form-docx-tables.ts';
import { undatedZip } from './undated-zip.ts';

const creator = 'innovation-evaluation';
const font = 'Times New Roman';
const margin = {
  left: convertMillimetersToTwip(30),
  top: convertMillimetersToTwip(25),
  right: convertMillimetersToTwip(25),
  bottom: convertMillimetersToTwip(25),
};
const page = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };
const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** The form as a Word file on A4: captions are numbered fields, header rows repeat on every page, pages are numbered. */
export async function formDocx(form: FormDocument): Promise<Uint8Array> {
  const textWidth = (form.landscape ? page.height : page.width) - margin.left - margin.right;
  const bodies = form.blocks.flatMap((block, index) => blockContent(block, index, textWidth));
  const document = new Document({
    styles: { default: styles, paragraphStyles: [captionStyle] },
    numbering: { config: [numbered(form.blocks.length), listOf('bullet', '•'), listOf('box', '☐')].flat() },
    sections: [{ ...section(form.landscape), children: [...titleBlock(form), ...bodies] }],
  });
  const properties = { path: 'docProps/core.xml', data: coreProperties(form.title) };
  return undatedZip(new Uint8Array(await Packer.toBuffer(document, undefined, [properties])));
}

/** The writer's own would name the moment of writing. */
function coreProperties(title: string): string {
  const plain = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const names = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="${names}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${plain}</dc:title><dc:creator>${creator}</dc:creator></cp:coreProperties>`;
}

const styles = {
  document: { run: { font, size: 24 }, paragraph: { spacing: { after: 120, line: 276 } } },
  title: { run: { font, size: 28, bold: true }, paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120 } } },
  heading1: { run: { font, size: 26, bold: true, color: '1F3864' }, paragraph: { spacing: { before: 360, after: 120 }, keepNext: true } },
  heading2: { run: { font, size: 24, bold: true }, paragraph: { spacing: { before: 240, after: 80 }, keepNext: true } },
  heading3: { run: { font, size: 24, bold: true, italics: true }, paragraph: { spacing: { before: 160, after: 60 }, keepNext: true } },
};

const captionStyle = {
  id: 'FormCaption',
  name: 'caption',
  basedOn: 'Normal',
  next: 'Normal',
  run: { font, size: 22, bold: true },
  paragraph: { spacing: { before: 120, after: 80 } },
};

function section(landscape: boolean): Omit<ISectionOptions, 'children'> {
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const footer = new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: 20 })] });
  return { properties: { page: { size: { ...page, orientation }, margin } }, footers: { default: new Footer({ children: [footer] }) } };
}

function titleBlock({ title, subtitle }: FormDocument): Paragraph[] {
  const under = new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 240 }, children: [new TextRun({ text: subtitle })] });
  return [new Paragraph({ heading: HeadingLevel.TITLE, text: title }), under];
}

/** `index` tells the numbered lists of a form apart, so that each begins with 1. */
function blockContent(block: FormBlock, index: number, width: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], text: block.text })];
    case 'paragraph': {
      const run = new TextRun({ text: block.text, bold: block.emphasis === 'bold', italics: block.emphasis === 'italic' });
      return [new Paragraph({ children: [run] })];
    }
    case 'list': {
      const reference = block.marker === 'number' ? `number-${index}` : block.marker;
      return block.items.map((text) => new Paragraph({ text, numbering: { reference, level: 0 }, spacing: { after: 60 } }));
    }
    case 'fields':
      return [new Paragraph({ spacing: { after: 0, line: 160 } }), fieldsTable(block.labels, width), new Paragraph({})];
    case 'lines':
      return Array.from({ length: block.count }, ruledLine);
    case 'table':
      return [
        captionOf(block),
        formTable(block, width),
        new Paragraph({ spacing: { before: 60 }, children: [new TextRun({ text: block.source, size: 20 })] }),
      ];
  }
}

function captionOf({ label, caption }: { label: string; caption: string }): Paragraph {
  const children = [
    new TextRun({ text: `${label} ` }),
    new SimpleField(`SEQ ${label} \\* ARABIC`, '1'),
    new TextRun({ text: `. ${caption}` }),
  ];
  return new Paragraph({ style: 'FormCaption', alignment: AlignmentType.CENTER, keepNext: true, children });
}

/** Neighbors with the same border would share the last one, so every other line is a shade darker. */
function ruledLine(_: unknown, index: number): Paragraph {
  const rule = { style: BorderStyle.DOTTED, size: 6, space: 1, color: index % 2 === 0 ? '808080' : '7F7F7F' };
  return new Paragraph({ spacing: { before: 200, after: 0 }, border: { bottom: rule } });
}

const indent = { left: convertMillimetersToTwip(8), hanging: convertMillimetersToTwip(6) };

function listOf(reference: string, text: string) {
  return {
    reference,
    levels: [{ level: 0, format: LevelFormat.BULLET, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } }],
  };
}

/** One numbering for each block, used or not. */
function numbered(blocks: number) {
  return Array.from({ length: blocks }, (_, index) => ({
    reference: `number-${index}`,
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: { paragraph: { indent } } }],
  }));
}
