// The API's answers as GitHub's own description types them: each renderer is checked against these when it is compiled.
import type { RestEndpointMethodTypes } from "@octokit/rest";

type Methods = RestEndpointMethodTypes;
type Data<T> = T extends { response: { data: infer D } } ? D : never;

export type RepositoryAnswer = Data<Methods["repos"]["get"]>;
export type PullAnswer = Data<Methods["pulls"]["get"]>;
export type PullSimpleAnswer = Data<Methods["repos"]["listPullRequestsAssociatedWithCommit"]>[number];
export type FileAnswer = Data<Methods["pulls"]["listFiles"]>[number];
export type ReviewAnswer = Data<Methods["pulls"]["listReviews"]>[number];
export type CommentAnswer = Data<Methods["issues"]["getComment"]>;
export type IssueAnswer = Data<Methods["issues"]["get"]>;
export type CheckRunAnswer = Data<Methods["checks"]["get"]>;
export type DeploymentAnswer = Data<Methods["repos"]["getDeployment"]>;
export type DeploymentStatusAnswer = Data<Methods["repos"]["getDeploymentStatus"]>;
export type CommitAnswer = Data<Methods["repos"]["getCommit"]>;
export type ComparisonAnswer = Data<Methods["repos"]["compareCommitsWithBasehead"]>;
export type GitCommitAnswer = Data<Methods["git"]["getCommit"]>;
export type TreeAnswer = Data<Methods["git"]["getTree"]>;
export type BlobAnswer = Data<Methods["git"]["getBlob"]>;
export type RefAnswer = Data<Methods["git"]["getRef"]>;
export type PermissionAnswer = Data<Methods["repos"]["getCollaboratorPermissionLevel"]>;
export type BranchAnswer = Data<Methods["repos"]["getBranch"]>;
export type EnvironmentAnswer = Data<Methods["repos"]["getEnvironment"]>;
export type IntegrationAnswer = CheckRunAnswer["app"];
export type UserAnswer = RepositoryAnswer["owner"];
