// The text of CHANGELOG.md and a version → whether that version is released: whether its heading has a day.

/** @param {string} changelog @param {string} version @returns {boolean} */
export function isReleased(changelog, version) {
  return new RegExp(`^## \\[${version.replaceAll(".", "\\.")}\\] - \\d{4}-\\d\\d-\\d\\d$`, "m").test(changelog);
}
