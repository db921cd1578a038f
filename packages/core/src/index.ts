export type { AspectRatio, ImageMediaType, MediaFile, PixelSize, VideoMediaType } from './media.ts'
export type { Warning } from './warning.ts'
export type { ImageAdapter, ImageRequest, ImageResult, OnPreview, ReferenceImage } from './image-adapter.ts'
export type { DownloadMedia } from './download-media.ts'
export type { DiscoveredModel, ModelDiscovery } from './model-discovery.ts'
export type { Fetch } from './http/fetch.ts'
export type { ProviderOptions } from './http/provider-options.ts'
export type {
  VideoAdapter,
  VideoOperation,
  VideoRequest,
  VideoSource,
  VideoStart,
  VideoStatus,
} from './video-adapter.ts'
export type {
  Audience,
  CastMember,
  LookChange,
  SceneDraft,
  SceneRequest,
  SceneStreamPart,
  StoryLength,
  TextAdapter,
  ToldScene,
} from './text-adapter.ts'
export { failureReasons } from './errors/failure-reason.ts'
export type { Billed, FailureReason } from './errors/failure-reason.ts'
export { MediaError, isMediaError } from './errors/media-error.ts'
export { ProviderError } from './errors/provider-error.ts'
export type { ProviderReason, RefusedPart } from './errors/provider-error.ts'
export { TransportError } from './errors/transport-error.ts'
export { OutcomeUnknownError } from './errors/outcome-unknown-error.ts'
export { ExpiredError } from './errors/expired-error.ts'
export { ResponseShapeError } from './errors/response-shape-error.ts'
export { DownloadError } from './errors/download-error.ts'
export { UnsupportedRequestError } from './errors/unsupported-request-error.ts'
export { NoSuchModelError } from './errors/no-such-model-error.ts'
export { MissingApiKeyError } from './errors/missing-api-key-error.ts'
export { createAdapterRegistry } from './adapter-registry.ts'
export type { AdapterRegistry, AdapterRegistryOptions } from './adapter-registry.ts'
export { estimatedCost, reportedCost, sumCosts, unknownCost } from './cost.ts'
export type { Cost } from './cost.ts'
export {
  computeImageCost,
  computeTextCost,
  estimateImageCost,
  estimateTextCost,
  estimateVideoCost,
} from './model-cost.ts'
export type { ImageTokens } from './model-cost.ts'
export { planImage } from './plan-image.ts'
export type { ImagePlan, ImageWish, NamedReference, OmittedReference, ReferenceSlot } from './plan-image.ts'
export { createClient } from './client/create-client.ts'
export type {
  Client,
  ClientOptions,
  ClipWish,
  ImageCallOptions,
  KeyedImageWish,
  VideoCallOptions,
} from './client/create-client.ts'
export type { Attempt, FinishedPicture, ImageEvent, ImageJob, ImageOutcome } from './client/image-job.ts'
export type { VideoEvent, VideoJob, VideoOutcome, VideoSnapshot } from './client/video-job.ts'
export type { Clock } from './client/clock.ts'
export type { Job } from './client/job.ts'
export { sniffImageType } from './sniff-image.ts'
export * from './registry/index.ts'
