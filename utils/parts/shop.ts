// What fills a shop's form: wanted with any shop file.
export * from '../shop';
