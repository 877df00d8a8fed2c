import type { Schemas } from '@shared/client';

export type Figure = Schemas['Figure'];

/** The yearly attributes in the order and groups of the form. */
export const figureGroups = {
  conditions: [
    'LAND_AREA',
    'GREEN_AREA',
    'SPORTS_AREA',
    'FLOOR_AREA',
    'BOOKS',
    'DIGITAL_RESOURCES',
    'COMPUTERS',
    'TEACHING_COMPUTERS',
    'TABLETS',
    'CLASSROOMS',
    'MULTIMEDIA_CLASSROOMS',
    'ASSETS',
    'EQUIPMENT',
  ],
  pupils: ['GRADUATES', 'ENTRANTS', 'CLASSES', 'PUPILS', 'GIRLS', 'MIGRANT_PUPILS'],
  staff: [
    'STAFF',
    'TEACHERS',
    'FEMALE_TEACHERS',
    'PE_TEACHERS',
    'ART_TEACHERS',
    'BACKBONE_PRESCHOOL',
    'BACKBONE_PRIMARY',
    'BACKBONE_JUNIOR',
    'BACKBONE_SENIOR',
  ],
  degrees: ['DEGREE_POSTGRADUATE', 'DEGREE_BACHELOR', 'DEGREE_COLLEGE', 'DEGREE_SECONDARY', 'DEGREE_BELOW'],
  titles: ['TITLE_SENIOR', 'TITLE_MIDDLE', 'TITLE_JUNIOR', 'TITLE_NONE'],
  ages: [
    'AGE_UNDER_25',
    'AGE_25_29',
    'AGE_30_34',
    'AGE_35_39',
    'AGE_40_44',
    'AGE_45_49',
    'AGE_50_54',
    'AGE_55_59',
    'AGE_60_AND_OVER',
  ],
} as const satisfies Record<string, readonly Figure[]>;

export const groups = Object.keys(figureGroups) as (keyof typeof figureGroups)[];

export const figureOf = (year: Schemas['SchoolYearView'], figure: Figure) =>
  year.figures.find((one) => one.figure === figure)?.value;

/** A school year is named by the year in which it begins; it begins with September. */
export const schoolYear = (day: string) => Number(day.slice(0, 4)) - (day.slice(5, 7) >= '09' ? 0 : 1);
