import type { Place } from './mobile-number.ts';

/** Mailboxes that anyone can open: whoever has one has it as a person. */
const free = /(?:^|\.)(?:qq\.com|foxmail\.com|163\.(?:com|net)|126\.com|yeah\.net|188\.com|sina\.(?:com|cn|com\.cn)|sohu\.com|tom\.com|21cn\.com|139\.com|189\.cn|wo\.cn|aliyun\.com|263\.net|eyou\.com|gmail\.com|googlemail\.com|outlook\.(?:com|cn)|hotmail\.com|live\.(?:com|cn)|msn\.(?:com|cn)|yahoo\.(?:com|cn|com\.cn|com\.hk)|ymail\.com|icloud\.com|me\.com|mac\.com|proton(?:mail)?\.(?:com|me)|gmx\.(?:com|net)|mail\.(?:com|ru)|yandex\.(?:com|ru)|naver\.com|hanmail\.net)$/i;
const office = /(?:^|\.)(?:gov|mil)(?:\.[a-z]{2})?$/i;
/** Names of mailboxes that belong to a task, not to somebody. */
const role = /^(?:info|service|services|support|contact|office|admin|webmaster|postmaster|noreply|no-reply|help|hr|jobs?|news|press|media|sales|mail|email|gongkai|xinxi|bangongshi|tousu|jubao|zixun|yijian|jianyi|kefu)\d{0,4}$/i;
/** Placeholders of forms. */
const placeholder = /^(?:x+|example|yourname|username|user|name|abc|someone|test)$/i;
/** What an office asks the public to write to: the mailbox of a task, whoever runs it. */
const task = /(?:征集|征求|意见|建议|反馈|投稿|举报|投诉|监督|受理|咨询|报名|报送|申报|公开|公共|公用|单位|办公室?|官方|工作|招聘|信访|值班|服务|中心|[局委办院所站校会厅馆])(?:的|专用)?(?:电子)?(?:邮箱|邮件|信箱|邮件地址|邮箱地址)\s*(?:地址)?\s*(?:[:：为是]\s*)?[（(“"]?\s*$/;
/** Words that say whose mailbox it is, on any domain. */
const somebody = /(?:本人|个人|私人|姓名|某某?|申请人|投诉人|举报人|信访人|当事人|参保人|考生|学生|家长|业主|村民|居民|先生|女士|同志)[^。\n]{0,24}$/;
const signs = /[ \u3000]?(?:@|[[(（【](?:at|AT|@)[\])）】])[ \u3000]?|#(?=[A-Za-z0-9-]+\.(?:com|net|cn))/g;
const character = /[A-Za-z0-9._%+-]/;

/**
 * Mailboxes of persons in a half-width text: at providers where anyone opens one, and at any other domain but an authority's where the
 * text says that it is somebody's. The mailbox of a task (意见征集邮箱、举报邮箱) is none.
 */
export function mailboxesIn(text: string): Place[] {
  const places: Place[] = [];
  for (const { 0: sign, index } of mailSigns(text)) {
    const local = localBefore(text, index);
    const domain = /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/.exec(text.slice(index + sign.length, index + sign.length + 120))?.[0].replace(/\.?-*$/, '') ?? '';
    const start = index - local.length;
    if (isSomebodys(local, domain, sign, text, start)) places.push({ start, end: index + sign.length + domain.length });
  }
  return places;
}

/** What parts a mailbox from its domain, in a half-width text. */
export const mailSigns = (text: string): RegExpExecArray[] => [...text.matchAll(signs)];

function localBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 64 && character.test(text[start - 1] ?? '')) start -= 1;
  const escape = /^[bfnrt]/.test(text[start] ?? '') && text[start - 1] === '\\' ? 1 : 0;
  return text.slice(start + escape, end).replace(/^[._%+-]+/, '');
}

function isSomebodys(local: string, domain: string, sign: string, text: string, start: number): boolean {
  if (local === '' || !/\.[A-Za-z]{2,}$/.test(domain) || office.test(domain) || placeholder.test(local)) return false;
  if (/[*×●•✱]$/.test(text.slice(Math.max(0, start - 1), start)) && /[A-Za-z0-9][*×●•✱]+$/.test(text.slice(Math.max(0, start - 12), start))) return false;
  const before = text.slice(Math.max(0, start - 40), start).split('\n').pop() ?? '';
  if (free.test(domain)) return !task.test(before) || somebody.test(before.replace(task, ''));
  return sign === '@' && !role.test(local) && !task.test(before) && somebody.test(before);
}
