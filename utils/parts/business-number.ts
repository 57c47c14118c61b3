// Registration numbers: read by what judges an order and by the readers of who must answer.
export * from '../business-number';
