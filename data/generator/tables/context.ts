import { seed } from '../tools/seeds';

/** World Bank, Worldwide Governance Indicators (CC BY 4.0): context only, never attributed to cooperation. */
export const contextSeries = () => seed('seeds/context_series.csv', ['year', 'value', 'low', 'high']);
