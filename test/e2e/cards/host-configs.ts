/** How Teams draws cards, near enough to judge a layout by: fonts, sizes, spacing and the colours of its three themes. */
export const themes = ['light', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]

interface Palette {
  readonly page: string
  readonly card: string
  readonly emphasis: string
  readonly line: string
  readonly text: string
  readonly subtle: string
  readonly accent: string
  readonly good: string
  readonly warning: string
  readonly attention: string
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    emphasis: '#f5f5f5',
    line: '#e1e1e1',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    good: '#13a10e',
    warning: '#835c00',
    attention: '#c4314b',
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    emphasis: '#333333',
    line: '#484848',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9299f7',
    good: '#92c353',
    warning: '#f9d876',
    attention: '#f4536a',
  },
  contrast: {
    page: '#000000',
    card: '#000000',
    emphasis: '#000000',
    line: '#ffffff',
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    good: '#3ff23f',
    warning: '#ffff01',
    attention: '#ff5f5f',
  },
}

const colours = (palette: Palette) =>
  Object.fromEntries(
    (
      [
        ['default', palette.text],
        ['accent', palette.accent],
        ['good', palette.good],
        ['warning', palette.warning],
        ['attention', palette.attention],
        ['light', palette.subtle],
        ['dark', palette.text],
      ] as const
    ).map(([name, colour]) => [name, { default: colour, subtle: name === 'default' ? palette.subtle : colour }]),
  )

export const hostConfig = (theme: Theme) => {
  const palette = palettes[theme]
  const container = (backgroundColor: string) => ({
    backgroundColor,
    borderColor: palette.line,
    foregroundColors: colours(palette),
  })
  return {
    fontTypes: {
      default: {
        fontFamily: "'Segoe UI', 'Noto Sans', 'Noto Sans CJK JP', sans-serif",
        fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
        fontWeights: { lighter: 300, default: 400, bolder: 600 },
      },
      monospace: {
        fontFamily: "Consolas, 'DejaVu Sans Mono', monospace",
        fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
      },
    },
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    containerStyles: { default: container(palette.card), emphasis: container(palette.emphasis) },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 16 },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      preExpandSingleShowCardAction: false,
      allowTitleToWrap: true,
    },
    inputs: {
      label: { inputSpacing: 4, requiredInputs: { weight: 'bolder' }, optionalInputs: { weight: 'bolder' } },
    },
    adaptiveCard: { allowCustomStyle: true },
  }
}
