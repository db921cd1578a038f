import type { TRPCRouterRecord } from '@trpc/server'
import { tierProcedure } from '../trpc.ts'
import type { ImageModelInfo, ModelList } from '../views.ts'

export const modelRouter = {
  list: tierProcedure.query(({ ctx }): ModelList => {
    const { models } = ctx.app
    const infos = models.availableImage.map((model): ImageModelInfo => ({
      key: model.key,
      displayName: model.displayName,
      provider: model.provider,
      supportsReferences: model.supportsReferences,
      supportsInputFidelity: model.supportsInputFidelity,
      estimatedCostUsd: model.estimatedCostUsd,
      artStyles: model.artStyles === null ? null : [...model.artStyles],
    }))
    const video = models.availableVideo ?? models.video.all[0]
    return {
      image: [...Map.groupBy(infos, (info) => info.provider)].map(([provider, group]) => ({ provider, models: group })),
      text: models.availableText.map(({ key, displayName, provider }) => ({ key, displayName, provider })),
      video: {
        available: models.availableVideo !== undefined,
        modelKey: video?.key ?? '',
        displayName: video?.displayName ?? '',
        durationSeconds: video?.durationSeconds ?? 0,
        estimatedCostUsd: video?.estimatedCostUsd ?? null,
        ...(models.availableVideo === undefined ? { reason: 'Clips need an xAI key.' } : {}),
      },
      artStyles: [...models.artStyles],
      lengths: [...models.lengths],
      defaults: {
        imageModel: models.defaultImage?.key ?? '',
        textModel: models.defaultText?.key ?? '',
        artStyle: models.artStyles[0]?.key ?? '',
        length: 'medium',
      },
    }
  }),
} satisfies TRPCRouterRecord
