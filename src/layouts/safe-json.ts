/** JSON that may stand inside a `<script>`: `<` is escaped, so that no text can close the element or open a comment. */
export const safeJson = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');
