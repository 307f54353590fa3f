/** What one entry of each statutory column is called, as lists and the filters of the search say. The keys are the folders under `content/`. */
export const entryNames = {
  consultations: '意见征集', meetings: '政府会议', proposals: '建议提案办理', responses: '回应关切', 'power-lists': '权责清单', enforcement: '行政执法公示', gazettes: '政府公报',
} as const;
