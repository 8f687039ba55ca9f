import { AlignmentType, LevelFormat, type IPropertiesOptions } from 'docx';

/** The name that a list item refers to. */
export const DOCX_BULLETS = 'punkter';

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: '000000', font: 'Calibri' },
  paragraph: { spacing: { before, after: 120 } },
});

/** Word's own heading styles, so that its navigation and its readers know them. Sizes in half points. */
export const docxStyles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: 'sv-SE' } },
      paragraph: { spacing: { after: 140, line: 288 } },
    },
    title: heading(40, 0),
    heading1: heading(30, 360),
    heading2: heading(26, 280),
    heading3: heading(23, 220),
  },
};

export const docxNumbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: DOCX_BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 500, hanging: 260 } } },
        },
      ],
    },
  ],
};
