import type { contents as nl } from '../nl/contents'

export const contents: typeof nl = {
  pictureRefused: {
    'not-a-picture': 'This is not a JPEG, PNG or WebP. Save the picture as one of those.',
    'too-many-bytes': 'This picture is larger than 15 MB. Make it smaller.',
    'too-many-pixels': 'This picture has more than 40 million pixels. Make it smaller.',
    'too-narrow': 'This picture is more than twenty times as long as it is wide. Crop it.',
    'too-heavy':
      'This picture takes too much memory. Save it smaller, or without ‘progressive’ or ‘interlaced’.',
    moves: 'A picture that moves cannot be used. Choose a still one.',
    damaged: 'This file is damaged or did not arrive whole. Save it again.',
  },
}
