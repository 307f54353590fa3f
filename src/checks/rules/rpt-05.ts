import type { EntryDocument } from '../../corpus/document.ts';
import { eventLevels, hoursBetween, isSevere, releaseHours } from '../../domain/response.ts';
import { entriesOf } from '../document-kind.ts';
import { defineRule, type Context } from '../rule.ts';

export const rpt05 = defineRule({
  id: 'RPT-05', scope: 'corpus', severity: 'warning',
  summary: '重大政务舆情应在规定的时间内回应',
  source: '国办发〔2016〕80号（5小时、24小时）；国办发〔2016〕61号（48小时）；和平区 第三十条、东丽区 第三十一条、北辰区 第三十三条、天津市 第三十三条',
  fix: '核实发生、首次发布和新闻发布会的时间；确实超时的，登记豁免并写明原因。',
  check(context) {
    for (const document of entriesOf(context.corpus, 'responses')) checkResponse(document, context);
  },
});

function checkResponse(document: EntryDocument<'responses'>, { date, report }: Context): void {
  const { eventLevel, occurredAt, firstReleaseAt, pressConferenceAt } = document.meta;
  if (eventLevel === undefined || occurredAt === undefined || firstReleaseAt === undefined) return;
  const level = isSevere(eventLevel) ? `${eventLevels[eventLevel]}事件` : '一般政务舆情';
  const hours = hoursBetween(occurredAt, firstReleaseAt);
  if (hours < 0) return report({ at: { document, field: ['firstReleaseAt'] }, message: '首次发布时间不应早于发生时间。', fix: '核实两个时间。' });
  const limit = isSevere(eventLevel) ? releaseHours.severe : releaseHours.other;
  if (hours > limit) report({ at: { document, field: ['firstReleaseAt'] }, message: `${level}应在发生后${limit}小时内发布，实为${inHours(hours)}小时。` });
  if (!isSevere(eventLevel)) return;
  if (pressConferenceAt === undefined) {
    if (hoursBetween(occurredAt, `${date}T23:59+08:00`) > releaseHours.pressConference) report({ at: { document, field: ['eventLevel'] }, message: `${level}应在发生后${releaseHours.pressConference}小时内举行新闻发布会，没有登记。`, fix: '补写 pressConferenceAt；没有举行的，登记豁免并写明原因。' });
    return;
  }
  const toConference = hoursBetween(occurredAt, pressConferenceAt);
  if (toConference > releaseHours.pressConference) report({ at: { document, field: ['pressConferenceAt'] }, message: `${level}应在发生后${releaseHours.pressConference}小时内举行新闻发布会，实为${inHours(toConference)}小时。` });
}

/** One decimal, rounded up: what is over a limit never reads as the limit itself. */
const inHours = (hours: number): number => Math.ceil(hours * 10) / 10;
