import { LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components'
import { init, use, type EChartsType } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'

use([LineChart, GridComponent, TooltipComponent, MarkLineComponent, AriaComponent, CanvasRenderer])

export interface Line {
  name: string
  points: [number, number | null][]
  area?: boolean
}

export interface Picture {
  lines: Line[]
  /** Upright marks with a word, such as where a cliff is. */
  marks: { at: number; word: string; danger: boolean }[]
  xName: string
  yName: string
}

const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

/** Draws in the colours of the page; nothing else in the app knows the library. */
export function draw(element: HTMLElement, picture: Picture): EChartsType {
  const ink = colour('--ink-soft')
  const axis = { nameTextStyle: { color: ink }, axisLabel: { color: ink }, axisLine: { lineStyle: { color: colour('--line-strong') } } }
  const split = { splitLine: { lineStyle: { color: colour('--line') } } }
  const chart = init(element)
  chart.setOption({
    animation: false,
    color: [colour('--accent'), colour('--blue')],
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 64, right: 24, top: 40, bottom: 48 },
    tooltip: { trigger: 'axis', backgroundColor: colour('--paper'), borderColor: colour('--line-strong'), textStyle: { color: colour('--ink') } },
    xAxis: { type: 'value', name: picture.xName, nameLocation: 'middle', nameGap: 30, max: 'dataMax', ...axis, ...split },
    yAxis: { type: 'value', name: picture.yName, ...axis, ...split },
    series: picture.lines.map((line, at) => ({
      type: 'line',
      name: line.name,
      data: line.points,
      showSymbol: false,
      lineStyle: { width: 2, type: at ? 'dashed' : 'solid' },
      markLine: at ? undefined : marks(picture),
    })),
  })
  return chart
}

function marks(picture: Picture) {
  return {
    symbol: 'none',
    data: picture.marks.map((mark) => {
      const tone = colour(mark.danger ? '--danger' : '--ink-soft')
      return { xAxis: mark.at, lineStyle: { color: tone, type: 'dotted' }, label: { formatter: mark.word, color: tone } }
    }),
  }
}
