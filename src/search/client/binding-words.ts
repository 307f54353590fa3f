/** Words that bind others and begin or end no term. */
export const bindingWords: readonly string[] = '关于 印发 公布 发布 的 和 与 及 或 在 对 等 了 是 将 由 于 为 其 并 以 被 把 从 向 到 按 按照 根据 以及 不 应 应当 可以 之 该 本 各 所 有 且 个 后 前 内 上 下 中 第 也 都 就 还 又 至 给 让 用 请 这 那 我 你 他 一 二 三 四 五 六 七 八 九 十 两 进行 通过 其他 或者 有关 要 能 会 没有 什么 怎么'.split(' ');
