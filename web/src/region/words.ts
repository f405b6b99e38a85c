export const zh = {
  place: '区域',
  within: '管辖区域内',
  path: '所在区域',
  up: '上一级',
}

export const en: typeof zh = {
  place: 'Place',
  within: 'All of my place',
  path: 'Where this is',
  up: 'One level up',
}
