// ko: words of the first run.
export default {};
