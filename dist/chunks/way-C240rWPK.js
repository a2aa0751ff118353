import { Mt as resolveHost, St as isError } from "./validate_plan_apply_action-validate_action-plan_action-apply-BbyCAJIh.js";
import { ct as connectLaunchDarkly, gt as isUsableToken } from "./plan_apply_action-validate_action-plan_action-apply-vM58XMWT.js";
import { Ut as present, Wt as ExpectedError } from "./validate_plan_apply_action-validate_action-plan_action-apply_post-BcfK5Caf.js";
import { l as honourProxies, u as proxyFor } from "./plan_apply_action-validate_action-plan_action-apply_post-w65ZosOL.js";
// src/pipeline/way.ts
async function wayToLaunchDarkly(given, environment) {
	const { host, diagnostics } = resolveHost(given.host);
	const problem = diagnostics.find(isError);
	const proxy = await learnProxy(host, environment);
	return {
		host: problem === void 0 ? { known: host } : { unknown: {
			kind: "failed",
			why: problem.message,
			...present({ hint: problem.hint })
		} },
		hostRemarks: diagnostics.filter((one) => !isError(one)).map(({ message }) => message),
		proxy,
		connect: connecting(given, problem === void 0 && proxy.kind !== "unusable" ? host : void 0)
	};
}
function connecting({ token, tokenIn, fetch }, host) {
	if (token === void 0 || token === "") return { unknown: {
		kind: "not-asked",
		why: `There is no LaunchDarkly access token in \`${tokenIn}\`.`,
		hint: "Make one in LaunchDarkly with a role of docs/access.md, and put it there; a reader's is enough for plans. A fork's pull request and Dependabot have none."
	} };
	if (!isUsableToken(token)) return { unknown: {
		kind: "unusable",
		why: `The LaunchDarkly access token in \`${tokenIn}\` holds blanks, line breaks or characters that no token has.`,
		hint: "Put just the token there."
	} };
	if (host === void 0) return { unknown: {
		kind: "not-asked",
		why: "Nothing was sent to LaunchDarkly: see what is told above."
	} };
	return { known: (policies, onRequest) => connectLaunchDarkly(host, token, "read", policies, onRequest, fetch) };
}
async function learnProxy(host, environment) {
	try {
		await honourProxies(environment);
	} catch (error) {
		if (!(error instanceof ExpectedError)) throw error;
		return {
			kind: "unusable",
			why: error.message,
			...present({ hint: error.hint })
		};
	}
	const address = host === "" ? void 0 : await proxyFor(host);
	return address === void 0 ? { kind: "none" } : {
		kind: "through",
		address
	};
}
export { wayToLaunchDarkly as t };
