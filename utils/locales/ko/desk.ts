// ko: words of the dashboard.
export default {};
