export { createReplyDrafter, type ReplyDrafterOptions } from './create-reply-drafter';
export { FallbackReplyDrafter } from './fallback/fallback-reply-drafter';
export { OpenAiReplyDrafter, type OpenAiReplyOptions } from './openai/openai-reply-drafter';
export { type Draft, type DraftRequest, ReplyDrafter } from './reply-drafter';
export { TemplateReplyDrafter } from './template/template-reply-drafter';
