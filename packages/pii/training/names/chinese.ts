import { type NameLists, words } from "./origin.ts";

/** Own list, from general knowledge, pinyin without tone marks. */
export const chinese: NameLists = {
  female: words(`
    Ailing Baozhai Chunhua Cuifen Dandan Fang Fangfang Fei Fengling Guiying Haiyan Hong Hongmei Hua Hui Huifang Huiling
    Jia Jiaying Jiayi Jing Jingjing Jingyi Juan Jun Lan Lanying Lei Lihua Lijuan Limei Lin Ling Lingling Lili Liping Liying Mei
    Meiling Meihua Min Na Ning Peipei Qian Qing Qiuyue Rong Rui Ruoxi Shan Shu Shufen Shuang Shuhua Ting Tingting
    Wei Weiwei Wenjing Xia Xiaohong Xiaoling Xiaomei Xiaoyan Xin Xinyi Xiu Xiuying Xiulan Xue Xueqin Yan Yanhong Yaping
    Yating Ying Yingying Yixuan Yu Yue Yulan Yumei Yun Yuting Yuxin Zhen Zhilan Zihan`),
  male: words(`
    Aiguo Bin Bo Bowen Chao Chen Cheng Chengyu Chong Dawei Deming Dong Fan Feng Gang Guang Guoliang Guoqiang Hai Haitao
    Hao Haoran Haoyu Heng Hongwei Huan Jian Jianguo Jianhua Jianjun Jianming Jie Jincheng Jinhai Junjie Kai Kang Lei
    Liang Lianjie Long Mingming Mingze Peng Ping Qiang Qibo Qing Rui Shaofeng Sheng Shihong Song Tao Tian Weidong Weimin
    Weiguo Wen Wenbin Xiang Xiaobo Xiaoming Xin Xinlei Xuefeng Yang Yi Yifan Yong Yongfu Yuanyuan Yuchen Yuhang Zemin
    Zhen Zhigang Zhiqiang Zhiwei Zhiyong Zhong Zihao Zixuan`),
  last: words(`
    Bai Bao Cai Cao Chang Chen Cheng Chong Cui Dai Deng Ding Dong Du Duan Fan Fang Feng Fu Gao Gong Gu Guo Han Hao He
    Hong Hou Hu Huang Ji Jia Jiang Jin Kang Kong Lai Lei Li Liang Liao Lin Liu Long Lu Luo Ma Mao Mei Meng Ni Niu Ouyang
    Pan Peng Qian Qiao Qin Qiu Ren Shao Shen Shi Song Su Sun Tan Tang Tao Tian Tong Wan Wang Wei Wen Wu Xia Xiang Xiao
    Xie Xiong Xu Xue Yan Yang Yao Ye Yi Yin You Yu Yuan Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou Cheung Chow Kwok
    Leung Wong Yeung Ng Lam Tse Szeto`),
};
