import { deflateRawSync } from 'node:zlib';

/** What a made-up zip archive holds: name → contents. `claimed` overrules the unpacked size that its directory states. */
export interface ZipPart {
  name: string;
  contents: Uint8Array;
  claimed?: number;
}

/** A Word document with this XML between `<w:body>` and `</w:body>`. */
export function wordFile(body: string, declaration = ''): Uint8Array {
  return zipFile(wordParts(body, declaration));
}

/** The parts of the smallest document that Word opens. */
export function wordParts(body: string, declaration = ''): ZipPart[] {
  const schemas = 'http://schemas.openxmlformats.org';
  const part = (name: string, xml: string): ZipPart => ({
    name,
    contents: Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`),
  });
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return [
    part(
      '[Content_Types].xml',
      `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    part(
      '_rels/.rels',
      `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    part(
      'word/document.xml',
      `${declaration}<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  ];
}

/** A paragraph: `\n` is a line break, `*words*` are bold. */
export function paragraph(text: string): string {
  const runs = text.split(/(\*[^*]+\*|\n)/).filter((part) => part !== '');
  return `<w:p>${runs.map(runOf).join('')}</w:p>`;
}

/** A table of rows of cells; `\n\n` divides the paragraphs of a cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc>${text.split('\n\n').map(paragraph).join('')}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

function runOf(part: string): string {
  if (part === '\n') return '<w:r><w:br/></w:r>';
  const isBold = part.startsWith('*');
  const words = (isBold ? part.slice(1, -1) : part).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A zip archive, every part deflated. */
export function zipFile(parts: readonly ZipPart[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, contents, claimed } of parts) {
    const [packed, label] = [deflateRawSync(contents), Buffer.from(name)];
    const sizes = Buffer.alloc(26);
    sizes.writeUInt16LE(20, 0);
    sizes.writeUInt16LE(8, 4);
    sizes.writeUInt32LE(crc32(contents), 10);
    sizes.writeUInt32LE(packed.length, 14);
    sizes.writeUInt32LE(claimed ?? contents.length, 18);
    sizes.writeUInt16LE(label.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const body = Buffer.concat([Buffer.from('PK\u0003\u0004'), sizes, label, packed]);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), sizes, place, label]));
    bodies.push(body);
    offset += body.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...bodies, ...directory, Buffer.from('PK\u0005\u0006'), end]));
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
