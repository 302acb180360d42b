import type { Lexicon } from "./groups.ts";

/** Names that are written alike in every language. */
export const und: Lexicon = {
	"ai-product":
		"ChatGPT, OpenAI, GPT-3, GPT-4, GPT-4o, GPT-5, Anthropic, Midjourney, Stability AI, Stable Diffusion, DALL-E, Hugging Face, Clearview AI, Clearview, Character.AI, Replika, DeepSeek, Mistral AI, xAI, DeepMind, Perplexity AI, ElevenLabs, Suno, Udio, CivitAI, Sensity, Palantir, FaceApp, DeepNude, ClothOff, Copilot AI, GitHub Copilot, Google Gemini, Meta AI, Grok AI, Claude AI, NovelAI, LAION, LAION-5B, Cerebras, Databricks, Cohere AI, Waymo, COMPAS algorithm, Getty v Stability, Sora 2, Veo 3, Seedance, Kling AI, Wan 2.1, Flux.1",
	"ai-ambiguous":
		"Grok, Gemini, Claude, Llama, Copilot, Sora, Bard, Perplexity, Cohere, Runway, Alexa, Siri, Nvidia, Mistral, Flux, Kling",
	"ai-strong": "deepfake*, deep-fake*, GPAI, LLM, LLMs, genAI, CSAM-AI",
};
