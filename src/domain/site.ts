import { z } from 'zod';
import { date, text, unitId } from './front-matter.ts';
import { readPublicKey } from './manifest-signature.ts';
import { profileIds } from './profiles/profile.ts';

/** A severity lowered for one site. Raising is refused, and so is lowering without a reason (CFG-01). */
export const severityOverride = z.strictObject({ rule: text, to: z.enum(['warning', 'info', 'off']), reason: z.string().optional() });

/** `content/site.yaml`: who publishes, and the choices the law leaves to the authority. */
export const SiteSchema = z.strictObject({
  /** SiteName of 《政府网站发展指引》, e.g. 澄湖区人民政府门户网站. */
  siteName: text,
  /** SiteDomain, e.g. www.chenghu.example. */
  siteDomain: text,
  /** SiteIDCode, ten digits, or `bm…` for ministries. */
  siteIdCode: z.string().regex(/^(?:\d{10}|bm\d{8})$/),
  /** Canonical origin without a trailing slash. */
  origin: z.url(),
  /** The authority in the masthead, e.g. 澄湖区人民政府. */
  authority: text,
  organizer: text,
  contact: z.strictObject({ phone: text, hours: text, address: text, email: z.email().optional(), postcode: text.optional(), fax: text.optional() }),
  icpNo: text,
  policeNo: text,
  partyGovMarkUrl: z.url().optional(),
  findErrorUrl: text,
  /** Shown at the foot of every page where the site is a sample. */
  notice: text.optional(),
  /** "Today" of a sample portal whose content does not move on; `--date` goes before it. A real site leaves it out. */
  sampleDate: date.optional(),
  /** A production site must carry every footer item (SITE-04 is then an error). */
  production: z.boolean().default(false),
  /** Whose rules the checks follow; `domain/profiles/` says what each asks. */
  profile: z.enum(profileIds).default('base'),
  severities: z.array(severityOverride).default([]),
  /** 解读时限 in working days after the policy is published, where it differs from the profile's. */
  interpretationDeadlineWorkdays: z.int().positive().optional(),
  /** Where they differ from the profile's. */
  /**
   * 行政规范性文件统一登记、统一编号 (国办发〔2018〕37号): numbers such as CHQGS-2025-00003, prefix, year and so many digits. Left out where
   * the authority has no such series.
   */
  unifiedNumberSeries: z.strictObject({
    prefixes: z.array(z.string().regex(/^[A-Z]{2,10}$/)).min(1), digits: z.int().min(2).max(8).default(5),
    /** First day of the series: what was written before bears no such number. */
    from: date.optional(),
  }).optional(),
  normativeMaxYears: z.number().positive().optional(),
  trialMaxYears: z.number().positive().optional(),
  /** Things people ask for most, offered under the search box on the home page. */
  commonQueries: z.array(text).default([]),
  /** Who signs `SHA256SUMS` (`npm run publish:sign`): Ed25519 keys as OpenSSH writes them. A key that was used before stays in the list. */
  signing: z.strictObject({ publicKeys: z.array(text.refine((line) => readPublicKey(line) !== undefined, '应为 npm run publish:sign -- --new-key 给出的公钥，例如“ssh-ed25519 AAAA…”')).min(1) }).optional(),
  /** 办事入口. */
  serviceLinks: z.array(z.strictObject({ label: text, href: text, note: text.optional() })).default([]),
  /** Names of columns, where they differ from the built-in ones. Keys: column ids. */
  columns: z.array(z.strictObject({ id: text, name: text.optional(), description: text.optional(), keywords: text.optional(), type: text.optional() })).default([]),
});
export type Site = z.infer<typeof SiteSchema>;

/** `content/registers/units.yaml`: a list. */
export const UnitSchema = z.strictObject({
  id: unitId,
  /** Full name, e.g. 澄湖区人民政府办公室. */
  name: text,
  /** Short name, e.g. 区政府办公室. */
  shortName: text,
  /** 统一社会信用代码. */
  creditCode: z.string().regex(/^[0-9A-Z]{18}$/).optional(),
  /** 机关代字 the unit issues under, e.g. [澄政发, 澄政规]. */
  docCodes: z.array(text).default([]),
  parent: unitId.optional(),
  type: z.enum(['government', 'office', 'department', 'agency', 'town', 'institution', 'other']).default('department'),
  /** First year whose 政府信息公开工作年度报告 the unit publishes on this portal (TIME-06). Without it: the year of its first report here. */
  reportsFrom: z.int().min(2008).optional(),
  from: date.optional(),
  to: date.optional(),
});
export type Unit = z.infer<typeof UnitSchema>;

/** `content/registers/holidays.yaml`: a list, one entry a year, from the yearly notice of 国务院办公厅. */
export const HolidayYearSchema = z.strictObject({
  year: z.int(),
  /** The notice, e.g. 国办发明电〔2025〕7号. */
  source: text.optional(),
  /** Days off: single dates or `from/to` ranges, both ends included. */
  off: z.array(z.string().regex(/^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/)),
  /** Saturdays and Sundays that are worked. */
  work: z.array(date),
});
export type HolidayYear = z.infer<typeof HolidayYearSchema>;
