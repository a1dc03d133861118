import { HostConfig } from 'adaptivecards';

const colour = (strong: string, subtle = strong) => ({
  default: `var(--${strong})`,
  subtle: `var(--${subtle})`,
  highlightColors: { default: 'var(--colorPaletteYellowBackground2)', subtle: 'var(--colorPaletteYellowBackground1)' },
});

const foregroundColors = {
  default: colour('colorNeutralForeground1', 'colorNeutralForeground3'),
  dark: colour('colorNeutralForeground1', 'colorNeutralForeground2'),
  light: colour('colorNeutralForegroundInverted', 'colorNeutralForegroundInverted2'),
  accent: colour('colorBrandForeground1', 'colorBrandForeground2'),
  good: colour('colorStatusSuccessForeground1'),
  warning: colour('colorStatusWarningForeground1'),
  attention: colour('colorStatusDangerForeground3'),
};

const container = (background: string, border = 'colorNeutralStroke2') => ({
  backgroundColor: `var(--${background})`,
  borderColor: `var(--${border})`,
  foregroundColors,
});

/**
 * Teams' look, in the theme's own custom properties: another theme needs no new rendering, so nothing typed is lost.
 * https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/design-effective-cards
 */
export const hostConfig = new HostConfig({
  supportsInteractivity: true,
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  imageSizes: { small: 32, medium: 52, large: 100 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--colorNeutralStroke2)' },
  containerStyles: {
    default: { ...container('colorTransparentBackground'), backgroundColor: 'transparent' },
    emphasis: container('cardEmphasis'),
    accent: container('colorBrandBackground2', 'colorBrandStroke2'),
    good: container('colorStatusSuccessBackground1', 'colorStatusSuccessBorder1'),
    warning: container('colorStatusWarningBackground1', 'colorStatusWarningBorder1'),
    attention: container('colorStatusDangerBackground1', 'colorStatusDangerBorder1'),
  },
  adaptiveCard: { allowCustomStyle: true },
  actions: {
    maxActions: 6,
    spacing: 'Large',
    buttonSpacing: 8,
    showCard: { actionMode: 'Inline', inlineTopMargin: 12, style: 'emphasis' },
    preExpandSingleShowCardAction: false,
    actionsOrientation: 'Horizontal',
    actionAlignment: 'Left',
    allowTitleToWrap: true,
    iconSize: 16,
  },
  inputs: {
    label: {
      inputSpacing: 'Small',
      requiredInputs: { weight: 'Bolder', color: 'Default', suffix: ' *', suffixColor: 'Attention' },
      optionalInputs: { weight: 'Bolder', color: 'Default' },
    },
    errorMessage: { size: 'Small', color: 'Attention', weight: 'Default' },
  },
  factSet: {
    title: { weight: 'Bolder', color: 'Default', maxWidth: 160, wrap: true },
    value: { weight: 'Default', color: 'Default', wrap: true },
    spacing: 16,
  },
  table: { cellSpacing: 8 },
  textBlock: { headingLevel: 4 },
  textStyles: {
    heading: { size: 'Large', weight: 'Bolder', color: 'Default' },
    columnHeader: { size: 'Default', weight: 'Bolder', color: 'Default' },
  },
});
