import type {Measure} from '../engine/values/measure.js';
import type {CountableId} from './countables.js';

/**
 * What one of a measure is in the unit of its dimension: metres, square metres, cubic metres, kilograms, kilometres an
 * hour, degrees Celsius, kilowatts, kilowatt-hours. Present-day values; of measures that differed from land to land (leagues, morgens, bushels,
 * gallons, quintals) there are none, nor of moneys. International yard and pound agreement of 1959; the verst, pood and desyatina
 * after the Russian law of 1899.
 */
const MEASURES: Partial<Record<CountableId, Measure>> = {
  millimetres: {dimension: 'length', factor: 0.001},
  centimetres: {dimension: 'length', factor: 0.01},
  metres: {dimension: 'length', factor: 1},
  km: {dimension: 'length', factor: 1000},
  inches: {dimension: 'length', factor: 0.0254},
  feet: {dimension: 'length', factor: 0.3048},
  yards: {dimension: 'length', factor: 0.9144},
  fathoms: {dimension: 'length', factor: 1.8288},
  miles: {dimension: 'length', factor: 1609.344},
  'nautical miles': {dimension: 'length', factor: 1852},
  versts: {dimension: 'length', factor: 1066.8},
  m2: {dimension: 'area', factor: 1},
  hectares: {dimension: 'area', factor: 10_000},
  km2: {dimension: 'area', factor: 1_000_000},
  acres: {dimension: 'area', factor: 4046.8564},
  'sq mi': {dimension: 'area', factor: 2_589_988},
  desyatinas: {dimension: 'area', factor: 10_925.4},
  litres: {dimension: 'volume', factor: 0.001},
  'cubic metres': {dimension: 'volume', factor: 1},
  'cubic feet': {dimension: 'volume', factor: 0.028316847},
  'cubic yards': {dimension: 'volume', factor: 0.76455486},
  'cubic kilometres': {dimension: 'volume', factor: 1e9},
  'cubic miles': {dimension: 'volume', factor: 4_168_181_825},
  grams: {dimension: 'mass', factor: 0.001},
  kilograms: {dimension: 'mass', factor: 1},
  tonnes: {dimension: 'mass', factor: 1000},
  'km/h': {dimension: 'speed', factor: 1},
  mph: {dimension: 'speed', factor: 1.609344},
  knots: {dimension: 'speed', factor: 1.852},
  kilowatts: {dimension: 'power', factor: 1},
  megawatts: {dimension: 'power', factor: 1000},
  'kilowatt-hours': {dimension: 'energy', factor: 1},
  'megawatt-hours': {dimension: 'energy', factor: 1000},
  'gigawatt-hours': {dimension: 'energy', factor: 1_000_000},
  // Of money too; but only against another mass is one asked for its own.
  pounds: {dimension: 'mass', factor: 0.45359237},
  poods: {dimension: 'mass', factor: 16.3805},
  'degrees Celsius': {dimension: 'temperature', factor: 1},
  'degrees Fahrenheit': {dimension: 'temperature', factor: 5 / 9, zero: 32},
  'degrees Réaumur': {dimension: 'temperature', factor: 1.25},
};

const measures: ReadonlyMap<string, Measure> = new Map(Object.entries(MEASURES));

/** What a countable measures; undefined for what is counted, for moneys, and for measures that were never one. */
export function measureOf(thing: string): Measure | undefined {
  return measures.get(thing);
}
