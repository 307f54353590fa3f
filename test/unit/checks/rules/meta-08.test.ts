import { describeRule } from '../../../support/checking.ts';
import { noticeFile, paths, ruleFile } from '../../../support/scenario.ts';

describeRule('META-08', {
  accept: {
    'a normative 办法': {},
    'an internal rule titled 办法': { files: { [paths.notice]: noticeFile({ title: '澄湖区交通运输局关于印发公务用车管理办法的通知', genre: '通知', docClass: 'internalRule' }) } },
    'a regulation titled 规定': { files: { [paths.notice]: noticeFile({ title: '澄湖区停车规定', genre: '规章', docClass: 'regulation' }) } },
    'working rules that are an internal rule': { files: { [paths.notice]: noticeFile({ title: '和平区人民政府关于印发和平区人民政府工作规则的通知', genre: '通知', docClass: 'internalRule' }) } },
    'an 办法 on plans': { files: { [paths.rule]: ruleFile({ title: '澄湖区人民政府关于印发《澄湖区规划管理办法（试行）》的通知', dateExpires: '2027-04-30' }) } },
  },
  reject: {
    'working rules called normative': {
      files: { [paths.rule]: ruleFile({ title: '澄湖区人民政府关于印发澄湖区人民政府工作规则的通知', docClass: '‸normative' }) },
      messages: ['文件类别与标题文种不一致：“澄湖区人民政府工作规则”一般不属行政规范性文件，文件类别（docClass）为“行政规范性文件”。'], severity: 'warning',
    },
    'appointments called normative': {
      files: { [paths.rule]: ruleFile({ title: '澄湖区人民政府关于王某等同志任免职的通知', docClass: '‸normative' }) },
      messages: ['文件类别与标题文种不一致：“澄湖区人民政府关于王某等同志任免职的通知”一般不属行政规范性文件，文件类别（docClass）为“行政规范性文件”。'],
    },
    'a trial 办法 called another policy': {
      files: { [paths.rule]: ruleFile({ title: '澄湖区人民政府关于印发《澄湖区路侧停车管理办法（试行）》的通知', docClass: '‸policy' }) },
      messages: ['文件类别与标题文种不一致：“澄湖区路侧停车管理办法”一般属行政规范性文件，文件类别（docClass）为“其他政策文件”。'],
    },
    'a 细则 issued under its own name': {
      files: { [paths.notice]: noticeFile({ title: '澄湖区交通运输局公交服务实施细则', genre: '其他', docClass: '‸policy' }) },
      messages: ['文件类别与标题文种不一致：“澄湖区交通运输局公交服务实施细则”一般属行政规范性文件，文件类别（docClass）为“其他政策文件”。'],
    },
  },
});
