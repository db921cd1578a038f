import type { TRPCRouterRecord } from '@trpc/server'
import { tierProcedure } from '../trpc.ts'
import type { ImageModelInfo, ModelList } from '../views.ts'

export const modelRouter = {
  list: tierProcedure.query(({ ctx }): ModelList => {
    const { models } = ctx.app
    const infos = models.offeredImage().map(({ model, goneBecause }): ImageModelInfo => ({
      key: model.key,
      displayName: model.displayName,
      provider: model.provider,
      supportsReferences: model.supportsReferences,
      supportsInputFidelity: model.supportsInputFidelity,
      estimatedCostUsd: model.estimatedCostUsd,
      artStyles: model.artStyles === null ? null : [...model.artStyles],
      goneBecause,
    }))
    const available = models.availableVideo()
    const video = available ?? models.video.all[0]
    const defaultImage = models.defaultImage()
    const defaultText = models.defaultText()
    return {
      image: [...Map.groupBy(infos, (info) => info.provider)].map(([provider, group]) => ({ provider, models: group })),
      text: models.availableText().map(({ key, displayName, provider }) => ({ key, displayName, provider })),
      video: {
        available: available !== undefined,
        modelKey: video?.key ?? '',
        displayName: video?.displayName ?? '',
        durationSeconds: video?.durationSeconds ?? 0,
        estimatedCostUsd: video?.estimatedCostUsd ?? null,
        ...(available === undefined ? { reason: 'Clips need an xAI key.' } : {}),
      },
      artStyles: [...models.artStyles],
      lengths: [...models.lengthsOf(defaultText)],
      defaults: {
        imageModel: defaultImage?.key ?? '',
        textModel: defaultText?.key ?? '',
        artStyle: models.artStylesOf(defaultImage)[0]?.key ?? '',
        length: 'medium',
      },
    }
  }),
} satisfies TRPCRouterRecord
