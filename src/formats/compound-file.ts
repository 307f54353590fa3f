/** A stream or storage of a compound file (MS-CFB 2.6). */
export interface CompoundEntry { /** Names of the storages it lies in, and its own. */ path: readonly string[]; isStream: boolean; data: Uint8Array; /** Byte in the file where the data begin; -1 where there are none. */ at: number }

export interface CompoundFile { entries: CompoundEntry[]; /** True where chains of sectors lead nowhere. */ broken: boolean }

const end = 0xfffffffe;
/** Entries of the directory that are looked at. */
const mostEntries = 20_000;

/** Takes a compound file apart: linear in its size, whatever the chains say. Throws where there is no header to go by. */
export function readCompoundFile(bytes: Uint8Array): CompoundFile {
  const reader = new CompoundReader(bytes);
  return { entries: reader.entries(), broken: reader.broken };
}

interface Directory { name: string; kind: number; left: number; right: number; child: number; start: number; size: number }

class CompoundReader {
  broken = false;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorSize: number;
  readonly #fat: number[];
  readonly #directory: Directory[];
  readonly #miniFat: number[];
  readonly #miniStream: { data: Uint8Array; places: number[] };
  readonly #cutoff: number;
  /** Bytes handed out: chains that share sectors must not swell the file. */
  #budget: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.#view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new Error('no sector size of a compound file');
    this.#sectorSize = 1 << shift;
    this.#cutoff = this.#view.getUint32(56, true);
    this.#budget = 2 * bytes.length;
    this.#fat = this.#readFat();
    const directory = this.#chain(this.#view.getUint32(48, true), this.#fat).flatMap((sector) => this.#directorySector(sector));
    this.#directory = directory.slice(0, mostEntries);
    this.#miniFat = this.#chain(this.#view.getUint32(60, true), this.#fat).flatMap((sector) => this.#numbers(sector));
    const root = this.#directory[0];
    this.#miniStream = root ? this.#sectors(root.start, root.size) : { data: new Uint8Array(), places: [] };
  }

  /** Every entry that the tree reaches, and those that it does not: a deleted stream keeps its bytes. */
  entries(): CompoundEntry[] {
    const found: CompoundEntry[] = [];
    const seen = new Set<number>([0]);
    const open: { index: number; path: readonly string[] }[] = [{ index: this.#directory[0]?.child ?? -1, path: [] }];
    const visit = (): void => {
      for (let next = open.pop(); next; next = open.pop()) {
        const entry = this.#directory[next.index];
        if (!entry || seen.has(next.index)) continue;
        seen.add(next.index);
        // Storages in storages without end would make paths of quadratic length.
        const path = [...next.path.slice(0, 16), entry.name];
        open.push({ index: entry.left, path: next.path }, { index: entry.right, path: next.path });
        if (entry.kind === 1 || entry.kind === 5) open.push({ index: entry.child, path });
        found.push({ path, isStream: entry.kind === 2, ...(entry.kind === 2 ? this.#stream(entry) : { data: new Uint8Array(), at: -1 }) });
      }
    };
    visit();
    this.#directory.forEach((entry, index) => {
      if (entry.kind === 0 || seen.has(index)) return;
      open.push({ index, path: ['（不在目录树上）'] });
      visit();
    });
    return found.sort((a, b) => a.at - b.at);
  }

  #offset(sector: number): number { return (sector + 1) * this.#sectorSize; }

  #numbers(sector: number): number[] {
    const at = this.#offset(sector);
    const count = Math.max(0, Math.min(this.#sectorSize, this.#bytes.length - at)) >> 2;
    return Array.from({ length: count }, (_, index) => this.#view.getUint32(at + 4 * index, true));
  }

  /** The table of chains: 109 of its sectors are named in the header, further ones in a chain of their own (MS-CFB 2.5). */
  #readFat(): number[] {
    const sectors = Array.from({ length: 109 }, (_, index) => (76 + 4 * index + 4 <= this.#bytes.length ? this.#view.getUint32(76 + 4 * index, true) : end));
    const most = Math.ceil(this.#bytes.length / this.#sectorSize);
    let next = this.#view.getUint32(68, true);
    for (let step = 0; step < most && next < most; step += 1) {
      const numbers = this.#numbers(next);
      next = numbers.pop() ?? end;
      sectors.push(...numbers);
    }
    return [...new Set(sectors)].filter((sector) => sector < most).flatMap((sector) => this.#numbers(sector));
  }

  /** Sectors of a chain, each once: a ring ends where it began. */
  #chain(start: number, table: readonly number[]): number[] {
    const sectors: number[] = [];
    const seen = new Set<number>();
    let next = start;
    while (next < table.length && !seen.has(next)) {
      seen.add(next);
      sectors.push(next);
      next = table[next] ?? end;
    }
    if (next !== end && next !== 0xffffffff) this.broken = true;
    return sectors;
  }

  #directorySector(sector: number): Directory[] {
    const at = this.#offset(sector);
    return Array.from({ length: this.#sectorSize / 128 }, (_, index) => at + 128 * index).filter((entry) => entry + 128 <= this.#bytes.length).map((entry) => {
      const length = Math.min(64, this.#view.getUint16(entry + 64, true));
      const field = (offset: number): number => this.#view.getUint32(entry + offset, true);
      return { name: new TextDecoder('utf-16le').decode(this.#bytes.subarray(entry, entry + Math.max(0, length - 2))), kind: this.#bytes[entry + 66] ?? 0, left: field(68), right: field(72), child: field(76), start: field(116), size: field(120) };
    });
  }

  #stream({ start, size }: Directory): { data: Uint8Array; at: number } {
    if (size >= this.#cutoff) {
      const { data, places } = this.#sectors(start, size);
      return { data, at: places[0] ?? -1 };
    }
    const chain = this.#chain(start, this.#miniFat);
    const pieces = chain.map((sector) => this.#miniStream.data.subarray(64 * sector, 64 * sector + 64));
    const at = chain[0] === undefined ? -1 : (this.#miniStream.places[Math.floor((64 * chain[0]) / this.#sectorSize)] ?? -1) + ((64 * chain[0]) % this.#sectorSize);
    return { data: this.#take(pieces, size), at };
  }

  #sectors(start: number, size: number): { data: Uint8Array; places: number[] } {
    const places = this.#chain(start, this.#fat).map((sector) => this.#offset(sector));
    return { data: this.#take(places.map((at) => this.#bytes.subarray(at, at + this.#sectorSize)), size), places };
  }

  #take(pieces: readonly Uint8Array[], size: number): Uint8Array {
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    if (length < size) this.broken = true;
    if (length > this.#budget) {
      this.broken = true;
      return new Uint8Array();
    }
    this.#budget -= length;
    return Buffer.concat(pieces).subarray(0, size);
  }
}
