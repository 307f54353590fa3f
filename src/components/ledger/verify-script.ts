import { chainStart } from '../../domain/ledger.ts';

/** What a reader pastes into a terminal to recompute the chain: nothing but curl, sed and sha256sum. */
export const chainScript = (origin: string): string => `curl -sO ${origin}/ledger/ledger.jsonl
n=0
prev=${chainStart}
while IFS= read -r line; do
  n=$((n + 1))
  hash=$(printf '%s' "$line" | sed 's/"hash":"[0-9a-f]*",//' | sha256sum | cut -c1-64)
  case "$line" in
    *"\\"hash\\":\\"$hash\\""*"\\"previous\\":\\"$prev\\""*) prev=$hash ;;
    *) echo "第 $n 条对不上"; break ;;
  esac
done < ledger.jsonl
echo "核对到第 $n 条，末条指纹 $prev"
`;

/** The same for the text of one document: `python3 text.py x.json` prints what the ledger must have as `sha256`. */
export const textScript = `import hashlib, json, re, sys, unicodedata

def row(text):
    cells = unicodedata.normalize("NFC", text).split("\\t")
    words = [re.sub(r"(?<=[0-9A-Za-z])\\s+(?=[0-9A-Za-z])", "\\0", cell.strip()) for cell in cells]
    return "\\t".join(re.sub(r"\\s+", "", cell).replace("\\0", " ") for cell in words)

doc = json.load(open(sys.argv[1], encoding="utf-8"))
head = [row(doc["title"]), row(doc["document_number"] or "")]
body = [line for line in map(row, doc["text"].split("\\n")) if line.strip("\\t")]
print(hashlib.sha256("\\n".join(head + body).encode("utf-8")).hexdigest())
`;
