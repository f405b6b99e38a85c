export const zh = {
  place: '区域',
  within: '管辖区域内',
  path: '所在区域',
  up: '上一级',
  history: '区划沿革',
  begin: '{date}起',
  end: '至{date}止(不含当日)',
  turn: {
    RENAME: '{date} 由 {fromName} 更名为 {toName}',
    RECODE: '{date} 代码由 {from} 改为 {to} {toName}',
    MERGE: '{date} {fromName}({from})并入 {toName}({to})',
    SPLIT: '{date} {toName}({to})由 {fromName}({from})拆出',
    NEW: '{date} 新设 {toName}({to})',
  },
}

export const en: typeof zh = {
  place: 'Place',
  within: 'All of my place',
  path: 'Where this is',
  up: 'One level up',
  history: 'History of the place',
  begin: 'since {date}',
  end: 'until {date}, that day not included',
  turn: {
    RENAME: '{date}: {fromName} renamed {toName}',
    RECODE: '{date}: code {from} became {to} {toName}',
    MERGE: '{date}: {fromName} ({from}) merged into {toName} ({to})',
    SPLIT: '{date}: {toName} ({to}) split from {fromName} ({from})',
    NEW: '{date}: {toName} ({to}) founded',
  },
}
